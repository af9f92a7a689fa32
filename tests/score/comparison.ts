import 'fake-indexeddb/auto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import type { Archive } from '../../lib/archive/archive';
import type { SavedEvent } from '../../lib/archive/events/types';
import { openArchive } from '../../lib/archive/open-archive';
import { type ArticleLine, readArticles } from '../../lib/commands/read-articles';
import { compareArticles } from '../../lib/coverage/comparison/compare-articles';
import { readCompared } from '../../lib/coverage/comparison/read-compared';
import type { Comparison, StatementRow, Telling } from '../../lib/coverage/comparison/types';
import { EVALUATION, gold, readGold } from './shared';

/**
 * Scores the comparison of each annotated event, with given and with our own claims: how many of the cells that say *not
 * reported here* are wrong, and how many of the filled ones hold another statement than the rest of their row.
 */
if (!existsSync(EVALUATION)) {
  console.log('No ../shared/eval beside the repository: nothing to score against.');
  process.exit(0);
}

type Annotated = ReturnType<typeof readGold>[number] & {
  readonly claims: readonly { readonly start: number; readonly end: number }[];
};
/** Articles by their ids in the archive. */
type Lines = ReadonlyMap<string, ArticleLine>;
type Groups = Readonly<Record<string, readonly (readonly (readonly [article: string, claim: number])[])[]>>;

const annotated = new Map((readGold('dev.jsonl') as Annotated[]).map((line) => [line.id, line]));
const groups = JSON.parse(readFileSync(gold('dev-groups.json'), 'utf8')) as Groups;
/** Claim by article and index → its statement. */
const statementOf = new Map(
  Object.entries(groups).flatMap(([event, statements]) =>
    statements.flatMap((claims, at) => claims.map(([id, index]) => [`${id} ${index}`, `${event}/${at}`])),
  ) as [string, string][],
);
const statementAt = (id: string, index: number) => statementOf.get(`${id} ${index}`) ?? `${id} ${index}`;

interface Tally {
  rows: number;
  filled: number;
  wrong: number;
  /** Filled cells of rows that several outlets tell. */
  shared: number;
  absent: number;
  wronglyAbsent: number;
  perhaps: number;
  /** Of these, where the outlet does tell it. */
  told: number;
}

await score('given claims', 'dev.jsonl');
await score('our own claims', 'dev-articles.jsonl');

async function score(what: string, file: string): Promise<void> {
  const { analyse } = await import('../../lib/analysis/analyse');
  const archive = openArchive({ name: file });
  const lines = new Map<string, ArticleLine>();
  for (const line of await readArticles(createReadStream(gold(file)), (_, reason) => {
    throw new Error(reason);
  })) {
    const { title, paragraphs, source: outlet, date: published } = line;
    const analysis = line.given ?? analyse([title, ...paragraphs].join('\n'));
    const url = `https://articles.invalid/${encodeURIComponent(line.id)}`;
    const article = { url, title, paragraphs, outlet, outletName: outlet, published };
    const facts = { agency: null, byline: null, modified: null, section: null };
    const outcome = await archive.save({ ...article, ...facts }, analysis);
    if (!outcome.ok) throw new Error(`${line.id}: ${outcome.error.error}`);
    lines.set(outcome.result.article.id, line);
  }
  await archive.idle();
  console.log(`Comparison, ${what}:`);
  const tallies = [];
  for (const name of Object.keys(groups)) {
    const tally = tallyOf(await comparisonOf(name, archive, lines), lines);
    tallies.push(tally);
    print(name, tally);
  }
  print('all', tallies.reduce(sum));
}

async function comparisonOf(event: string, archive: Archive, lines: Lines): Promise<Comparison> {
  const articleIds = [...lines].filter(([, { id }]) => annotated.get(id)?.event === event).map(([id]) => id);
  const saved: SavedEvent = { id: event, name: '', articleIds, near: new Map() };
  return compareArticles(await readCompared(saved, null, archive), { order: 'told', against: null });
}

function tallyOf({ rows, columns }: Comparison, lines: Lines): Tally {
  const tally = { rows: 0, filled: 0, wrong: 0, shared: 0, absent: 0, wronglyAbsent: 0, perhaps: 0, told: 0 };
  for (const row of rows) {
    tally.rows++;
    const statement = mostIn(row, lines);
    for (const { outlet, articles } of columns) {
      const cell = row.cells.get(outlet)!;
      if (cell.status === 'told') {
        tally.filled++;
        if (row.told > 1) tally.shared++;
        if (statement && cell.tellings.some((one) => foundAt(one, lines) !== statement)) tally.wrong++;
      } else if (statement) {
        const tells = articles.some(({ id }) => isTold(lines.get(id)!.id, statement));
        tally[cell.status]++;
        if (tells) tally[cell.status === 'absent' ? 'wronglyAbsent' : 'told']++;
      }
    }
  }
  return tally;
}

/** The annotated statement that a claim is, by the claim that it overlaps most; null where none is annotated there. */
function foundAt({ article, claim: { claim } }: Telling, lines: Lines): string | null {
  const { id, offset } = lines.get(article.id)!;
  const [start, end] = [claim.start - offset, claim.end - offset];
  const overlaps = annotated.get(id)!.claims.map((one, index) => {
    const common = Math.min(end, one.end) - Math.max(start, one.start);
    const shorter = common / Math.min(end - start, one.end - one.start);
    return { index, half: shorter >= 0.5, share: common / Math.max(end - start, one.end - one.start) };
  });
  const [best] = overlaps.filter(({ half }) => half).sort((a, b) => b.share - a.share);
  return best ? statementAt(id, best.index) : null;
}

/** The statement that most of a row's tellings are. */
function mostIn({ cells }: StatementRow, lines: Lines): string | null {
  const counts = new Map<string, number>();
  for (const cell of cells.values())
    if (cell.status === 'told')
      for (const telling of cell.tellings) {
        const found = foundAt(telling, lines);
        if (found) counts.set(found, (counts.get(found) ?? 0) + 1);
      }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function isTold(id: string, statement: string): boolean {
  return annotated.get(id)!.claims.some((_, index) => statementAt(id, index) === statement);
}

function sum(a: Tally, b: Tally): Tally {
  return Object.fromEntries(
    Object.entries(a).map(([key, value]) => [key, value + b[key as keyof Tally]]),
  ) as unknown as Tally;
}

function print(name: string, tally: Tally): void {
  const { rows, filled, wrong, shared, absent, wronglyAbsent, perhaps, told } = tally;
  const percent = (part: number, all: number) => `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;
  console.log(
    `  ${name}: ${rows} rows; ${wrong} of ${filled} filled cells hold another statement (${percent(wrong, filled)}; ` +
      `${percent(wrong, shared)} of the ${shared} in rows of several outlets); ${wronglyAbsent} of ${absent} cells ` +
      `“not reported here” are wrong (${percent(wronglyAbsent, absent)}); ${perhaps} say perhaps, ${told} of them are told`,
  );
}
