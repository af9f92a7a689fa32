/**
 * Measures the analyser in Node: words a second on Arabic news and beside it wink-nlp with part-of-speech tags and
 * entities on as much English in the same run, the first analysis after a cold start, and growth with length.
 *
 *     npx tsx tests/bench/analysis.bench.ts
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { arabicTexts } from './arabic';
import { analyserCode, analyserFrom } from './built-analyser';
import { coldStarts } from './cold-start';
import { englishTexts } from './english';
import { median, middle } from './median';

const ROUNDS = 25;
const WARM_UP = 4;
const COLD_ROUNDS = 9;
const COLD_WORDS = 300;
const SIZES = [1, 4, 16, 64];

const row = (what: string, value: string) => console.log(what.padEnd(52) + value.padStart(12));
const countWords = (texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + text.trim().split(/\s+/).length, 0);

/** The reading of some texts by one program, with the milliseconds that each text took in every round. */
interface Reading {
  readonly texts: readonly string[];
  readonly read: (text: string) => unknown;
  readonly times: number[][];
}

/** Thousand words a second, by the median time of each text. */
function rateOf({ texts, times }: Reading): number {
  return countWords(texts) / times.reduce((sum, rounds) => sum + middle(rounds), 0);
}

const code = await analyserCode();
const analyse = analyserFrom(code);
const english = await englishTexts();
const arabic = await arabicTexts(countWords(english));
const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
const ours: Reading = { texts: arabic, read: analyse, times: arabic.map(() => []) };
const theirs: Reading = { texts: english, read: (text) => nlp.readDoc(text), times: english.map(() => []) };
for (let round = -WARM_UP; round < ROUNDS; round++)
  // Text by text in turn, so that whatever else the machine does meets both.
  for (let at = 0; at < Math.max(arabic.length, english.length); at++)
    for (const { texts, read, times } of [ours, theirs]) {
      const text = texts[at];
      if (text === undefined) continue;
      const from = performance.now();
      read(text);
      if (round >= 0) times[at]!.push(performance.now() - from);
    }
row(`analysis of ${countWords(arabic)} words of Arabic`, `${rateOf(ours).toFixed(0)} k words/s`);
row(
  `wink-nlp, sbd + pos + ner, ${countWords(english)} words of English`,
  `${rateOf(theirs).toFixed(0)} k words/s`,
);
row('ratio', (rateOf(ours) / rateOf(theirs)).toFixed(2));

const article = arabic.join('\n').split(' ').slice(0, COLD_WORDS).join(' ');
const cold = await coldStarts(code, article, COLD_ROUNDS);
const whole = cold.map(({ read, first }) => read + first);
row('cold start: code read and run', `${middle(cold.map(({ read }) => read)).toFixed(0)} ms`);
row(
  'cold start: and the first article, median (least)',
  `${middle(whole).toFixed(0)} ms (${Math.min(...whole).toFixed(0)})`,
);

const base = arabic.slice(0, 24).join('\n').slice(0, 32_000);
for (const size of SIZES) {
  const text = Array.from({ length: size }, () => base).join('\n');
  row(
    `${(text.length / 1000).toFixed(0)} thousand letters in one piece`,
    `${median(3, () => analyse(text)).toFixed(0)} ms`,
  );
}
