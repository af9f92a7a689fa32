import type { TimeUnit } from '../../lexicon/time-phrases';
import type { StateCode } from '../../lexicon/types';
import type { Bound } from '../../lexicon/units';
import type { Span } from '../types';

/** A stretch of the text, in UTF-16 code units, end exclusive. */
export interface Spanned {
  readonly start: number;
  readonly end: number;
}

/** That a claim says no: `act`, its cue denies it (`نفى أن`, `لم يقل إن`); `content`, its own main clause is negated. */
export interface Negation {
  readonly by: 'act' | 'content';
  /** The word that negates; of an act the cue, which lies outside of the content. */
  readonly span: Span;
}

/** A number with what it counts; the span takes in both, and words such as `نحو`. */
export interface Quantity extends Spanned {
  readonly value: number;
  /** End of a range, `بين 10 و20`; null where there is none. */
  readonly to: number | null;
  readonly bound: Bound;
  /** `percent`, ISO 4217, or a code of `lib/lexicon/units.ts`; null for whatever else is counted. */
  readonly unit: string | null;
  /** Words of the unit or of what is counted; null where the text leaves them out. */
  readonly of: Span | null;
}

/** A date, as far as the words themselves say it. */
export interface NamedDate extends Spanned {
  /** `2019-06-06`, `2019-06`, `2019`; without a year `--06-06`, `--06`; null where only relative. */
  readonly iso: string | null;
  /** Sunday 0; null where no weekday is named. */
  readonly weekday: number | null;
  /** Counted from the day of writing: `العام الماضي` is −1 year, `الثلاثاء الماضي` −1 week. */
  readonly away: { readonly unit: TimeUnit; readonly count: number } | null;
}

export interface NamedPlace extends Spanned {
  /** Its usual name. */
  readonly name: string;
  readonly state: StateCode | null;
}

/** A person, body or state that the content names, other than its speaker. */
export interface Party extends Spanned {
  /** As `Speaker.key`. */
  readonly key: string;
  readonly name: string;
}

/** One of those through whom words came. */
export interface ChainLink {
  readonly role: 'outlet' | 'agency' | 'source' | 'speaker';
  /** As `Speaker.key`. */
  readonly key: string;
  readonly name: string;
  /** Where the text names it as such; null of the claim's own speaker, who may be left out there. */
  readonly span: Span | null;
}

/** What a claim carries besides its span. Spans lie within the content unless said otherwise. */
export interface ClaimDetails {
  readonly negation: Negation | null;
  readonly numbers: readonly Quantity[];
  readonly dates: readonly NamedDate[];
  readonly places: readonly NamedPlace[];
  readonly parties: readonly Party[];
  /**
   * Through whom the words came, the nearest to the reader first, whose words they are last; the article's own
   * outlet is not in the text and left out. Empty where nobody is known to say it.
   */
  readonly chain: readonly ChainLink[];
  /** False where the words came through somebody else: the last of the chain said them, the others passed them on. */
  readonly firstHand: boolean;
}
