import { existsSync } from 'node:fs';
import { EVALUATION, type Line, readCorpus, readGold, runCoverage, silent } from './shared';

/** Scores gathered events: the annotated ones among other articles of the same weeks, read in the order of their days. */
const OTHERS = 1000;
const WEEK = 7 * 86_400_000; // ms

if (!existsSync(EVALUATION)) {
  console.log('No ../shared/eval beside the repository: nothing to score against.');
  process.exit(0);
}

const told = readGold('dev.jsonl').filter(({ event }) => event);
const ids = new Set(told.map(({ id }) => id));
const times = told.map(({ date }) => Date.parse(date));
const sameWeeks = readCorpus().filter(
  ({ id, date }) => !ids.has(id) && times.some((time) => Math.abs(time - Date.parse(date)) <= WEEK),
);
const others = Array.from(
  { length: OTHERS },
  (_, i) => sameWeeks[Math.floor((i * sameWeeks.length) / OTHERS)]!,
);
const articles = [...told, ...others.map(silent)].sort((a, b) => (a.date < b.date ? -1 : 1));
const { events } = JSON.parse(runCoverage(articles)) as { events: string[][] };

const eventOf = new Map(events.flatMap((group) => group.map((id) => [id, group] as const)));
const goldOf = new Map<string, string[]>();
for (const { id, event } of told) goldOf.set(event!, [...(goldOf.get(event!) ?? []), id]);
const score = bCubed(told);
console.log(
  `Events: ${told.length} articles of ${goldOf.size} events among ${OTHERS} others of the same weeks: ` +
    `B-cubed P ${score.precision.toFixed(3)} R ${score.recall.toFixed(3)} F1 ${score.f1.toFixed(3)}; ` +
    `${events.length} events gathered in all`,
);
for (const [event, wanted] of goldOf) {
  const got = new Set(wanted.flatMap((id) => eventOf.get(id) ?? [id]));
  const missed = new Set(wanted.map((id) => eventOf.get(id)?.[0] ?? id)).size - 1;
  const added = [...got].filter((id) => !wanted.includes(id));
  if (missed || added.length > 0)
    console.log(`  ${event}: in ${missed + 1} parts; with ${added.join(', ') || 'none'}`);
}

/** Bagga and Baldwin (1998) over the annotated articles; whatever else stands in a gathered event counts against it. */
function bCubed(items: readonly Line[]) {
  let precision = 0;
  let recall = 0;
  for (const { id, event } of items) {
    const got = eventOf.get(id) ?? [id];
    const want = goldOf.get(event!)!;
    const right = got.filter((one) => want.includes(one)).length;
    precision += right / got.length / items.length;
    recall += right / want.length / items.length;
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
