import Dexie from 'dexie';
import { skeletonOf } from '../index/skeleton';
import type { ArchiveDatabase } from '../schema';

/** Letters of the skeleton that must be right for a misspelt word to be found. */
const SURE = 2;
const READ = 4000;
const OFFERED = 4;
/** Shorter words have too many neighbours. */
const LEAST = 3;
/** A word that is still being typed: a longer term that begins so. */
const COMPLETION = 1.5;

function allowed(length: number): number {
  if (length <= 3) return 0;
  return length <= 5 ? 1 : 2;
}

/**
 * Edits (insertion, deletion, substitution, exchange of neighbours) between two words, `limit + 1` where there are
 * more: optimal string alignment, with the two rows before kept.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, beforeLast[j - 2]! + 1);
      row.push(edits);
      least = Math.min(least, edits);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length]!, limit + 1);
}

/** How far a term is from what was typed; null where it is too far. */
function distance(typed: string, skeleton: string, term: string, other: string): number | null {
  if (other === skeleton && Math.abs(term.length - typed.length) <= 2)
    return editDistance(typed, term, 2) / 2;
  if (term.startsWith(typed)) return COMPLETION;
  const limit = allowed(typed.length);
  const edits = editDistance(typed, term, limit);
  return edits <= limit ? edits : null;
}

/**
 * Indexed terms that a misspelt or unfinished word may mean, the nearest first. Reads a bounded part of the
 * spellings: those whose skeleton begins alike. Documents that are still pending are not among them.
 */
export async function nearSpellings(db: ArchiveDatabase, typed: string): Promise<string[]> {
  if (typed.length < LEAST) return [];
  const skeleton = skeletonOf(typed);
  const sure = skeleton.slice(0, SURE);
  const keys = await db.spellings
    .where('[skeleton+term]')
    .between([sure, Dexie.minKey], [`${sure}\uffff`, Dexie.maxKey])
    .limit(READ)
    .toArray();
  const near = keys.flatMap(({ term, skeleton: other }) => {
    const far = term === typed ? null : distance(typed, skeleton, term, other);
    return far === null ? [] : [{ term, far }];
  });
  const least = near.reduce((best, { far }) => Math.min(best, far), Number.POSITIVE_INFINITY);
  return near
    .filter(({ far }) => far <= least + 0.5)
    .sort((a, b) => a.far - b.far || a.term.length - b.term.length)
    .slice(0, OFFERED)
    .map(({ term }) => term);
}
