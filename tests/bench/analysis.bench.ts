/**
 * Measures the analyser in Node on generated Arabic articles: words a second, growth with length, and beside it
 * wink-nlp with part-of-speech tags and entities on as much English in the same run.
 *
 *     npx tsx tests/bench/analysis.bench.ts
 */
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { words } from '../../lib/arabic/words';
import { median } from './median';
import { seedArticles } from './seed-articles';

const ARTICLES = 400;
const ROUNDS = 7;
const SIZES = [1, 4, 16, 64];

const ENGLISH =
  'The minister of transport said on Monday that the new bridge over the river will open next spring. ' +
  'He added that forty engineers from three countries had worked on the project since 2021, and that its cost of 12 million dollars was paid by the region. ' +
  'A spokeswoman for the council denied reports of a delay and called on drivers to be patient. ';

const started = performance.now();
const { analyse } = await import('../../lib/analysis/analyse');
analyse('قال الوزير إن الجسر سيفتح غدا.');
const cold = performance.now() - started;

const texts = Array.from(seedArticles(ARTICLES, 7), ({ input }) =>
  [input.title, ...input.paragraphs].join('\n'),
);
const arabicWords = texts.reduce((sum, text) => sum + words(text).length, 0);
const ours = median(ROUNDS, () => {
  for (const text of texts) analyse(text);
});

const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);
const english = Array.from({ length: ARTICLES }, () => ENGLISH.repeat(4));
const englishWords = english.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
const theirs = median(ROUNDS, () => {
  for (const text of english) nlp.readDoc(text);
});

const rate = (count: number, ms: number) => Math.round(count / ms);
const thousand = rate(arabicWords, ours);
const peer = rate(englishWords, theirs);
console.log(`analysis                          ${thousand} thousand words a second (${arabicWords} words)`);
console.log(
  `wink-nlp, sbd + pos + ner         ${peer} thousand words a second: ratio ${(thousand / peer).toFixed(2)}`,
);
console.log(`first analysis, code read included ${cold.toFixed(0)} ms`);
const base = texts.slice(0, 40).join('\n');
for (const size of SIZES) {
  const text = Array.from({ length: size }, () => base).join('\n');
  const ms = median(3, () => analyse(text));
  console.log(
    `${(text.length / 1000).toFixed(0).padStart(6)} KB of text in one piece ${ms.toFixed(0).padStart(6)} ms`,
  );
}
