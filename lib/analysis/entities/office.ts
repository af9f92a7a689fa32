import type { StateCode } from '../../lexicon/types';
import type { HeadForm } from './office-heads';

/** A phrase of office as it stands in the text, without a name. */
export interface OfficePhrase {
  readonly form: HeadForm;
  /** Tokens from the head on; `headEnd` behind the head's own words. */
  readonly first: number;
  readonly headEnd: number;
  readonly end: number;
  /** End of what surely belongs to it where no name follows: `الوزير | في لندن`. */
  readonly core: number;
  readonly proclitic: string;
  readonly taken: number;
  /** States it names, in order. */
  readonly states: readonly StateCode[];
  /** Those of `states` that are the office's own, not where its holder is: `الرئيس في موسكو`. */
  readonly own: readonly StateCode[];
  /** Folded words of the phrase without article, head first. */
  readonly words: ReadonlySet<string>;
  /** Definite offices inside it that may stand for another person: `مبعوث [الرئيس الروسي] إلى سوريا`. */
  readonly inner: readonly OfficePhrase[];
  readonly official: boolean;
  /** Those of `words` that surely belong to the office: not those behind `في` or `عن`. */
  readonly near: ReadonlySet<string>;
  /** Words of `words` that name a state. */
  readonly stateWords: ReadonlySet<string>;
  /** `وزير إسرائيلي`, `مبعوثا`: nothing definite closes it. */
  readonly indefinite: boolean;
  /** UTF-16 span of the phrase, without attached particle. */
  readonly start: number;
  readonly stop: number;
  /** Lies inside the phrase of another office. */
  readonly inside: boolean;
  /** Of the lexicon's terms: over, and the same person held another after it. */
  readonly earlier: boolean;
  /** Of the lexicon's terms: over. */
  readonly over: boolean;
  /** Worked out when the office is first compared with others: see `office-fitness.ts`. */
  group: string | null;
  content: readonly string[] | null;
  past: boolean | null;
}

/** An office of which some things are otherwise. Laid out like any other, so that engines read both alike. */
export function officeWith(office: OfficePhrase, changes: Partial<OfficePhrase>): OfficePhrase {
  const { form, first, headEnd, proclitic, taken, words, inner, official, near, stateWords } = office;
  const { end = office.end, core = office.core, stop = office.stop, inside = office.inside } = changes;
  const { states = office.states, own = office.own, earlier = office.earlier, over = office.over } = changes;
  const { indefinite, start, group, content, past } = office;
  return {
    form,
    first,
    headEnd,
    end,
    core,
    proclitic,
    taken,
    states,
    own,
    words,
    inner,
    official,
    near,
    stateWords,
    indefinite,
    start,
    stop,
    inside,
    earlier,
    over,
    group,
    content,
    past,
  };
}
