import { existsSync } from 'node:fs';
import { findCopies } from '../../lib/coverage/copies';
import { EVALUATION, pairKey, readCorpus, readNearCopies } from './shared';

/** Scores near-identical articles of the whole corpus against every pair that there is. */
const CLOSE = 0.5;

if (!existsSync(EVALUATION)) {
  console.log('No ../shared/eval beside the repository: nothing to score against.');
  process.exit(0);
}

const corpus = readCorpus();
const found = findCopies(corpus.map(({ id, text }) => ({ id, paragraphs: text.split('\n').slice(1) })));
const said = new Set(found.map(({ a, b }) => pairKey(a, b)));
const known = readNearCopies();
const close = known.filter(({ index }) => index >= CLOSE);
const hit = close.filter(({ key }) => said.has(key));
const all = new Set(known.map(({ key }) => key));
const beyond = [...said].filter((key) => !all.has(key));
console.log(
  `Copies among ${corpus.length} articles: ${hit.length} of ${close.length} pairs of ${CLOSE} and more found ` +
    `(${(hit.length / close.length).toFixed(3)}); ${beyond.length} of ${said.size} pairs said are below 0.3 ` +
    `(${(beyond.length / said.size).toFixed(3)})`,
);
