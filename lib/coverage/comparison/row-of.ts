import { formsOf } from '../../arabic/words';
import { diffWords } from '../diff-words';
import { type DifferentFigure, differentFigures } from '../figures';
import { groupBy } from '../group-by';
import { independence, type Teller } from '../sources';
import type { DiffPart } from '../types';
import type { Said, StatementGroup } from './group-statements';
import {
  type Cell,
  type Column,
  claimId,
  type Passage,
  type RowSpeaker,
  type StatementRow,
  type Telling,
} from './types';

/** What a row is made of besides its claims. */
export interface RowMaterial {
  readonly columns: readonly Column[];
  /** Host of the outlet whose wording is the yardstick, null for the fullest. */
  readonly against: string | null;
  readonly tellerOf: (said: Said) => Teller;
  readonly copied: (a: string, b: string) => number;
  readonly cueOf: (said: Said) => string | null;
  readonly addressOf: (articleId: string, start: number, end: number) => string;
  /** What may tell the statement in an outlet that does not tell it for certain. */
  readonly passagesIn: (group: StatementGroup, column: Column) => readonly Passage[];
}

/** A group of claims as a row: every outlet's wordings against one of them, and what may tell it elsewhere. */
export function rowOf(group: StatementGroup, place: number, material: RowMaterial): StatementRow {
  const { members } = group;
  const yardstick = yardstickOf(members, material.against);
  const byOutlet = groupBy(members, ({ article }) => article.outlet);
  const tellings = new Map(
    [...byOutlet].map(([outlet, own]) => [outlet, tellingsOf(own, yardstick, material)] as const),
  );
  const others = [...tellings.values()].filter(([first]) => first!.claim !== yardstick.claim);
  const figures = [...tellings.values()].flat().flatMap((telling) => telling.figures);
  const articles = new Map(members.map((said) => [said.article.id, said]));
  return {
    id: claimId(yardstick.claim),
    speaker: speakerOf(members),
    yardstick: claimId(yardstick.claim),
    cells: new Map(material.columns.map((column) => [column.outlet, cellOf(column)])),
    told: tellings.size,
    place,
    difference: mean(others.map(([first]) => differenceOf(first!.diff))),
    figures: [...new Map(figures.map((figure) => [keyOf(figure), figure])).values()],
    independence: independence([...articles.values()].map(material.tellerOf), material.copied),
  };

  function cellOf(column: Column): Cell {
    const own = tellings.get(column.outlet);
    if (own) return { status: 'told', tellings: own };
    const passages = material.passagesIn(group, column);
    return passages.length > 0 ? { status: 'perhaps', passages } : { status: 'absent' };
  }
}

/** The fullest of the chosen outlet's wordings, else of all: the one whose words weigh most. */
function yardstickOf(members: readonly Said[], against: string | null): Said {
  const chosen = members.filter(({ article }) => article.outlet === against);
  const from = chosen.length > 0 ? chosen : members;
  return from.reduce((most, said) => (said.statement.weight > most.statement.weight ? said : most));
}

/** An outlet's wordings, the nearest to the yardstick first; the same words again (in its title, in another article) once. */
function tellingsOf(own: readonly Said[], yardstick: Said, material: RowMaterial): Telling[] {
  const distinct = new Map<string, Said>();
  for (const said of own) {
    const key = formsOf(said.claim.text).join(' ');
    if (!distinct.has(key) || said === yardstick) distinct.set(key, said);
  }
  return [...distinct.values()]
    .map((said): Telling => {
      const { article, claim } = said;
      const same = said === yardstick;
      return {
        article,
        claim,
        cue: material.cueOf(said),
        address: material.addressOf(article.id, claim.claim.start, claim.claim.end),
        diff: same ? [{ op: 'kept', text: claim.text }] : diffWords(yardstick.claim.text, claim.text),
        figures: same ? [] : differentFigures(yardstick.claim.text, claim.text),
      };
    })
    .sort((a, b) => differenceOf(a.diff) - differenceOf(b.diff));
}

/** Share of both wordings' words that only one of them has, 0 to 1. */
function differenceOf(diff: readonly DiffPart[]): number {
  let apart = 0;
  let all = 0;
  for (const { op, text, instead = '' } of diff) {
    const here = formsOf(text).length;
    if (op === 'kept') all += 2 * here;
    else {
      const both = here + formsOf(instead).length;
      apart += both;
      all += both;
    }
  }
  return all === 0 ? 0 : apart / all;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function keyOf({ counted, own, other }: DifferentFigure): string {
  return [counted, own, other].join('\n');
}

/** The speaker that most of the tellings name, with the office as one of them words it. */
function speakerOf(members: readonly Said[]): RowSpeaker | null {
  const all = members.flatMap(({ claim: { speaker, claim } }) =>
    speaker ? [{ speaker, certain: claim.certain }] : [],
  );
  const named = all.filter(({ speaker }) => speaker.kind !== 'unnamed');
  const byKey = groupBy(named.length > 0 ? named : all, ({ speaker }) => speaker.key);
  const [most] = [...byKey.values()].sort((a, b) => b.length - a.length);
  if (!most) return null;
  const [longest] = [...most].sort((a, b) => b.speaker.name.length - a.speaker.name.length);
  return {
    name: longest!.speaker.name,
    office: most.find(({ speaker }) => speaker.office)?.speaker.office ?? null,
    key: longest!.speaker.key,
    certain: most.some(({ certain }) => certain),
  };
}
