import { fold } from '../../../lib/arabic/fold';
import { termOf } from '../../../lib/arabic/stem';
import { wordsOf } from '../../../lib/arabic/words';
import type { Archive } from '../../../lib/archive/archive';
import { openArchive } from '../../../lib/archive/open-archive';
import { contextOf } from '../../../lib/coverage/context-of';
import { seedArticles } from '../seed-articles';

/** Milliseconds: median, 95th percentile, most. */
export interface Timing {
  readonly what: string;
  readonly median: number;
  readonly p95: number;
  readonly most: number;
}

export interface Measured {
  readonly articles: number;
  readonly timings: readonly Timing[];
  /** Bytes of the origin on disk, for each article. */
  readonly bytesPerArticle: number;
  readonly seconds: number;
  /** How many times longer than at its best the same computation took: what else the machine did. */
  readonly slowed: number;
}

const ROUNDS = 40;

function summary(what: string, times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { what, median: at(0.5), p95: at(0.95), most: sorted[sorted.length - 1] ?? 0 };
}

const SPINS = 60;

/** The same work again and again: its mean time against its best. */
async function slowdown(): Promise<number> {
  const times: number[] = [];
  for (let spin = 0; spin < SPINS; spin++) {
    const start = performance.now();
    let sum = 0;
    for (let i = 0; i < 4_000_000; i++) sum += i % 7;
    if (sum > 0) times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return times.reduce((a, b) => a + b) / times.length / Math.min(...times);
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

async function rounds(
  what: string,
  run: (round: number) => Promise<unknown>,
  count = ROUNDS,
): Promise<Timing> {
  const times: number[] = [];
  for (let round = 0; round < count; round++) times.push(await timed(() => run(round)));
  return summary(what, times);
}

/** Grows one archive of generated articles and measures it at each of the sizes. */
export async function measure(sizes: readonly number[], report: (line: string) => void): Promise<Measured[]> {
  const archive = openArchive({ name: 'bench' });
  const largest = Math.max(...sizes);
  const results: Measured[] = [];
  let saves: number[] = [];
  let saved = 0;
  let started = performance.now();
  for (const { input, analysis } of seedArticles(largest)) {
    const took = await timed(async () => {
      const outcome = await archive.save(input, analysis);
      if (!outcome.ok) throw new Error(`not saved: ${outcome.error.error}`);
    });
    saves.push(took);
    saved++;
    if (saved % 1000 === 0) report(`${saved} saved`);
    if (!sizes.includes(saved)) continue;
    const seconds = (performance.now() - started) / 1000;
    await archive.idle();
    results.push(await measureAt(archive, saved, summary('save (last 500)', saves.slice(-500)), seconds));
    saves = [];
    started = performance.now();
  }
  return results;
}

async function measureAt(
  archive: Archive,
  articles: number,
  save: Timing,
  seconds: number,
): Promise<Measured> {
  const samples = [...seedArticles(ROUNDS, 1)].map(({ input }) => input);
  const wordsIn = (text: string) => wordsOf(fold(text)).map(({ form }) => form);
  const distinctTerms = (round: number) => [
    ...new Set(samples[round]!.paragraphs.flatMap(wordsIn).map(termOf).filter(Boolean)),
  ];
  const rare = async (round: number, count: number) => {
    const terms = distinctTerms(round);
    const df = await archive.frequencies(terms);
    return terms.sort((a, b) => (df.get(a) ?? 0) - (df.get(b) ?? 0)).slice(0, count);
  };
  const names = (round: number) => wordsIn(samples[round]!.paragraphs[0]!)[1]!;
  const open = { from: null, to: null };
  const around = (round: number) => {
    const time = Date.parse(samples[round]!.published!);
    const day = (offset: number) => new Date(time + offset * 86_400_000).toISOString();
    return { from: day(-3), to: day(3) };
  };
  const pageOf = async () => (await archive.list({ limit: 80 })).rows.map(({ article }) => article);
  const timings: Timing[] = [save];
  const add = async (what: string, run: (round: number) => Promise<unknown>) =>
    timings.push(await rounds(what, run));

  await add('list, newest 50', () => archive.list({ limit: 50 }));
  await add('list, outlet, page 3', () =>
    archive.list({ outlet: 'outlet1.example', offset: 100, limit: 50 }),
  );
  await add('list, speaker', async (round) => {
    const [first] = samples[round]!.paragraphs;
    return archive.list({ speaker: `person:${first!.split(' ').slice(1, 3).join(' ')}` });
  });
  await add('search, one word', (round) => archive.list({ text: names(round), limit: 20 }));
  await add('search, three words', (round) =>
    archive.list({ text: wordsIn(samples[round]!.title).filter(termOf).slice(0, 3).join(' '), limit: 20 }),
  );
  await add('search, phrase', (round) =>
    archive.list({ text: `"${wordsIn(samples[round]!.paragraphs[1]!).slice(1, 3).join(' ')}"`, limit: 20 }),
  );
  await add('search, misspelt', (round) => archive.list({ text: `${names(round)}ثظ`, limit: 20 }));
  await add('frequencies of 200 terms', (round) => archive.frequencies(distinctTerms(round).slice(0, 200)));
  const picked = await Promise.all(samples.map((_, round) => rare(round, 40)));
  const weighted = (round: number) => picked[round]!.map((term) => ({ term, weight: 1 }));
  await add('candidates, 40 terms, all time', (round) => archive.candidates(weighted(round), open, 60));
  await add('candidates, 40 terms, 6 days', (round) =>
    archive.candidates(weighted(round), around(round), 60),
  );
  const page = await pageOf();
  const ids = page.map(({ id }) => id);
  await add('metas of 80', () => archive.metas(ids));
  await add('texts of 40', () => archive.texts(ids.slice(0, 40)));
  await add('claims in 40 articles', () => archive.claimsIn(ids.slice(0, 40)));
  const keys = [...new Set(page.flatMap(({ speakers }) => speakers))].slice(0, 15);
  await add('claims by 15 speakers', () => archive.claimsBy(keys, open, 30));
  await add('naming of 20', () => archive.naming(keys));
  await add('speakers, most named 200', () => archive.listSpeakers());
  await add('outlets', () => archive.listOutlets());
  const pages = [...seedArticles(ROUNDS, 1)].map(({ input, analysis }) => {
    // As many claims as a long report has.
    const claims = Array.from({ length: 20 }, (_, i) => analysis.claims[i % analysis.claims.length]!);
    return { ...input, analysis: { ...analysis, claims: analysis.claims.length > 0 ? claims : [] } };
  });
  await add('context of a page with 20 claims', (round) => contextOf(pages[round]!, archive));
  timings.push(...(await corrections(archive)));
  const { usage = 0 } = await navigator.storage.estimate();
  timings.push(...(await transfers(archive, articles)));
  return { articles, timings, bytesPerArticle: usage / articles, seconds, slowed: await slowdown() };
}

const CORRECTIONS = 5;

/** The speakers named most are said to be somebody else, everywhere; then it is undone. */
async function corrections(archive: Archive): Promise<Timing[]> {
  const speakers = await archive.listSpeakers(CORRECTIONS);
  const inForce: number[] = [];
  const filed: number[] = [];
  for (const { key, name, official, articles } of speakers) {
    const is = { key: `person:${name} آخر`, name: `${name} آخر`, official: true };
    const word = { kind: 'identity', who: { key, name, official }, is, everywhere: true } as const;
    let id = '';
    inForce.push(
      await timed(async () => {
        const outcome = await archive.correct('https://outlet.example/', word);
        if (outcome.ok) id = outcome.result.id;
      }),
    );
    filed.push((await timed(() => archive.idle())) / articles);
    await archive.undoCorrection(id);
    await archive.idle();
  }
  return [summary('correct everywhere, in force', inForce), summary('… filed anew, an article', filed)];
}

/** Into a file, and out of it into another archive: an article. */
async function transfers(archive: Archive, articles: number): Promise<Timing[]> {
  const pieces: string[] = [];
  const out = await timed(async () => {
    for await (const { text } of archive.export()) pieces.push(text);
  });
  const other = openArchive({ name: `bench-import-${articles}` });
  const file = new Blob(pieces);
  const into = await timed(() => other.import(file));
  await other.idle();
  const again = await timed(() => archive.import(file));
  await archive.idle();
  other.close();
  indexedDB.deleteDatabase(`bench-import-${articles}`);
  return [
    summary('export, an article', [out / articles]),
    summary('import, an article', [into / articles]),
    summary('import of what is there', [again / articles]),
  ];
}
