/**
 * Measures the analyser in Node: words a second on Arabic news and beside it wink-nlp with part-of-speech tags and
 * entities on as much English in the same run, the first analysis after a cold start, and growth with length.
 *
 *     npx tsx tests/bench/analysis.bench.ts
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { words } from '../../lib/arabic/words';
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

const code = await analyserCode();
const analyse = analyserFrom(code);
const english = await englishTexts();
const englishWords = english.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
const arabic = await arabicTexts(englishWords);
const arabicWords = arabic.reduce((sum, text) => sum + words(text).length, 0);

const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
const timed = (run: () => void) => {
  const from = performance.now();
  run();
  return performance.now() - from;
};
const ours: number[] = [];
const theirs: number[] = [];
const ratios: number[] = [];
// In turn, so that whatever else the machine does meets both.
for (let round = -WARM_UP; round < ROUNDS; round++) {
  const us = arabicWords / timed(() => arabic.forEach((text) => void analyse(text)));
  const peer = englishWords / timed(() => english.forEach((text) => void nlp.readDoc(text)));
  if (round < 0) continue;
  ours.push(us);
  theirs.push(peer);
  ratios.push(us / peer);
}
const row = (what: string, value: string) => console.log(what.padEnd(52) + value.padStart(12));
row(`analysis of ${arabicWords} words of Arabic`, `${middle(ours).toFixed(0)} k words/s`);
row(`wink-nlp, sbd + pos + ner, ${englishWords} words of English`, `${middle(theirs).toFixed(0)} k words/s`);
row('ratio, median of the rounds', middle(ratios).toFixed(2));

const article = arabic.join('\n').split(' ').slice(0, COLD_WORDS).join(' ');
const cold = await coldStarts(code, article, COLD_ROUNDS);
row('cold start: code read and run', `${middle(cold.map(({ read }) => read)).toFixed(0)} ms`);
row(
  'cold start: and the first article analysed',
  `${middle(cold.map(({ read, first }) => read + first)).toFixed(0)} ms`,
);

const base = arabic.slice(0, 24).join('\n').slice(0, 32_000);
for (const size of SIZES) {
  const text = Array.from({ length: size }, () => base).join('\n');
  row(
    `${(text.length / 1000).toFixed(0)} thousand letters in one piece`,
    `${median(3, () => analyse(text)).toFixed(0)} ms`,
  );
}
