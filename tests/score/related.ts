import 'fake-indexeddb/auto';
import { existsSync } from 'node:fs';
import type { Analysis } from '../../lib/analysis/types';
import { openArchive } from '../../lib/archive/open-archive';
import type { Page } from '../../lib/coverage/page';
import { knownPage, relatedTo } from '../../lib/coverage/related';
import { EVALUATION, type Line, readCorpus, readGold } from './shared';

/** Scores related articles of the annotated events among the whole corpus: other outlets within three days. Takes minutes. */
const DAYS = 3;
const DAY = 86_400_000; // ms
const FIRST = 3;
const UNREAD: Analysis = { version: 1, speakers: [], claims: [] };

if (!existsSync(EVALUATION)) {
  console.log('No ../shared/eval beside the repository: nothing to score against.');
  process.exit(0);
}

const { analyse } = await import('../../lib/analysis/analyse');
const told = readGold('dev.jsonl').filter(({ event }) => event);
const annotated = new Set(readGold('dev.jsonl').map(({ id }) => id));
const corpus = readCorpus().filter(({ id }) => !annotated.has(id));
const archive = openArchive({ name: 'related' });
const lines = new Map<string, Line>();
for (const line of [...readGold('dev.jsonl'), ...corpus]) {
  const { analysis, ...page } = pageOf(line);
  const facts = { byline: null, modified: null, section: null };
  const outcome = await archive.save({ ...page, ...facts }, analysis);
  if (!outcome.ok) throw new Error(`${line.id}: ${outcome.error.error}`);
  lines.set(outcome.result.article.id, line);
}
await archive.idle();

let recall = 0;
let precision = 0;
for (const line of told) {
  const wanted = told.filter(({ event, source }) => event === line.event && source !== line.source);
  const page = pageOf(line);
  const links = await relatedTo(page, await knownPage(page, archive), archive);
  const right = links
    .map(({ article }) => lines.get(article.id)!)
    .filter(({ source, date }) => source !== line.source && daysApart(date, line.date) <= DAYS)
    .map((other) => wanted.some(({ id }) => id === other.id));
  const hits = (count: number) => right.slice(0, count).filter(Boolean).length;
  recall += hits(FIRST) / Math.min(FIRST, wanted.length) / told.length;
  precision += hits(wanted.length) / wanted.length / told.length;
}
console.log(
  `Related: ${told.length} articles among ${lines.size}: R-precision ${precision.toFixed(3)}, ` +
    `recall@${FIRST} ${recall.toFixed(3)}`,
);

/** The corpus is saved unread: its words are what it is found by. */
function pageOf({ id, source, date, text }: Line): Page {
  const [title = '', ...paragraphs] = text.split('\n');
  const url = `https://articles.invalid/${encodeURIComponent(id)}`;
  const analysis = annotated.has(id) ? analyse(text) : UNREAD;
  return {
    url,
    title,
    paragraphs,
    outlet: source,
    outletName: source,
    agency: null,
    published: date,
    analysis,
  };
}

function daysApart(a: string, b: string): number {
  const day = (date: string) => Date.parse(date.slice(0, 10)) / DAY;
  return Math.abs(day(a) - day(b));
}
