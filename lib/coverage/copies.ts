import { articleForms } from './article-forms';
import { COPIES } from './weights';

/** Two articles of which one is a copy of the other, or both of a third. */
export interface Copy {
  readonly a: string;
  readonly b: string;
  /** Jaccard index of the sets of word 5-grams, 0 to 1. */
  readonly overlap: number;
}

export interface CopyText {
  readonly id: string;
  /** The body; titles are written anew even above copied text. */
  readonly paragraphs: readonly string[];
}

/** Hashes of all runs of `COPIES.run` words of a body, sorted, each once. */
export function shingles(paragraphs: readonly string[]): Uint32Array {
  const hashes = articleForms(paragraphs).map(hashOf);
  const found = new Set<number>();
  for (let at = 0; at + COPIES.run <= hashes.length; at++) {
    let hash = 0;
    for (let i = 0; i < COPIES.run; i++) hash = mix(hash ^ hashes[at + i]!);
    found.add(hash);
  }
  return Uint32Array.from(found).sort();
}

/** FNV-1a over UTF-16 units. */
function hashOf(form: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < form.length; i++) hash = Math.imul(hash ^ form.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** Finaliser of MurmurHash3: spreads neighbouring values over all bits. */
function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * A sample of the shingles by which copies are looked up: the lowest `COPIES.fingerprints` hashes (Broder 1997, "On the
 * Resemblance and Containment of Documents"). Two texts that resemble each other by r share about that part of it.
 */
function fingerprints(sorted: Uint32Array): Uint32Array {
  return sorted.subarray(0, COPIES.fingerprints);
}

/** Jaccard index of two sorted sets. */
export function jaccard(a: Uint32Array, b: Uint32Array): number {
  const shared = common(a, b);
  const all = a.length + b.length - shared;
  return all === 0 ? 0 : shared / all;
}

/**
 * How much of the shorter of two bodies stands in the other word for word, 0 to 1: a report that was cut, or padded, is
 * a copy too. 0 below `COPIES.contained` and where so few runs are common that a formula or a quotation can be all.
 */
export function copyShare(a: Uint32Array, b: Uint32Array): number {
  const shared = common(a, b);
  const share = shared / Math.max(1, Math.min(a.length, b.length));
  return share >= COPIES.contained && shared >= COPIES.leastCommon ? share : 0;
}

function common(a: Uint32Array, b: Uint32Array): number {
  let i = 0;
  let j = 0;
  let shared = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      shared++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  return shared;
}

/** All pairs of near-identical bodies, the most alike first: found by fingerprints, confirmed by their whole shingles. */
export function findCopies(articles: readonly CopyText[]): Copy[] {
  const sets = articles.map(({ paragraphs }) => shingles(paragraphs));
  const holders = new Map<number, number[]>();
  const copies: Copy[] = [];
  for (const [at, set] of sets.entries()) {
    const shared = new Map<number, number>();
    for (const print of fingerprints(set)) {
      const earlier = holders.get(print);
      if (!earlier) holders.set(print, [at]);
      else {
        for (const other of earlier) shared.set(other, (shared.get(other) ?? 0) + 1);
        // What many articles hold is an outlet's formula and tells nothing.
        if (earlier.length < COPIES.mostHolders) earlier.push(at);
      }
    }
    for (const [other, count] of shared) {
      if (count < COPIES.leastShared) continue;
      const overlap = jaccard(sets[other]!, set);
      if (overlap >= COPIES.threshold) copies.push({ a: articles[other]!.id, b: articles[at]!.id, overlap });
    }
  }
  return copies.sort((x, y) => y.overlap - x.overlap);
}
