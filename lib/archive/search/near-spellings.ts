import Dexie from 'dexie';
import { readPackedSpellings } from '../index/index-cache';
import { readPending } from '../index/pending-cache';
import { skeletonOf } from '../index/skeleton';
import type { ArchiveDatabase } from '../schema';

/** Letters of the skeleton that must be right for a misspelt word to be found. */
const SURE = 2;
const READ = 4000;
const OFFERED = 4;
/** Shorter words have too many neighbours. */
const LEAST = 3;
/** Edits between two words of one skeleton, and how much farther than the nearest such a word may be. */
const KIN = 2;
/** Words of so many letters or fewer have one edit. */
const SHORT = 4;
const KIN_SLACK = 0.5;
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

interface Near {
  readonly term: string;
  /** Edits; half as many count between words of one skeleton. */
  readonly far: number;
  readonly kin: boolean;
}

/** How near a term is to what was typed; null where it is too far. */
function nearness(typed: string, skeleton: string, term: string, other: string): Near | null {
  if (other === skeleton) {
    const most = typed.length <= SHORT ? 1 : KIN;
    const edits = editDistance(typed, term, most);
    if (edits <= most) return { term, far: edits / 2, kin: true };
  }
  if (term.startsWith(typed)) return { term, far: COMPLETION, kin: false };
  const limit = allowed(typed.length);
  const edits = editDistance(typed, term, limit);
  return edits <= limit ? { term, far: edits, kin: false } : null;
}

/** The lines of sorted spellings whose skeleton begins with these letters, as terms with their skeletons. */
function linesFrom(spellings: string, sure: string): [skeleton: string, term: string][] {
  const found: [string, string][] = [];
  let at = spellings.startsWith(sure) ? 0 : spellings.indexOf(`\n${sure}`) + 1;
  while ((at > 0 || found.length === 0) && spellings.startsWith(sure, at)) {
    const end = spellings.indexOf('\n', at);
    const line = spellings.slice(at, end < 0 ? undefined : end);
    const [skeleton = '', term = ''] = line.split('\t');
    found.push([skeleton, term]);
    at = end + 1;
    if (end < 0) break;
  }
  return found;
}

export function spellingTables(db: ArchiveDatabase) {
  return [db.spellings, db.packedSpellings, db.pending, db.totals];
}

/** Indexed terms whose skeleton begins with these letters: merged ones, those of segments, those still waiting. */
async function termsLike(db: ArchiveDatabase, sure: string): Promise<Map<string, string>> {
  const [merged, packed, pending] = await Promise.all([
    db.spellings
      .where('[skeleton+term]')
      .between([sure, Dexie.minKey], [`${sure}\uffff`, Dexie.maxKey])
      .limit(READ)
      .primaryKeys(),
    readPackedSpellings(db),
    readPending(db),
  ]);
  const lines = [...packed, pending.spellings()].flatMap((spellings) => linesFrom(spellings, sure));
  return new Map([
    ...merged.map(([skeleton, term]): [string, string] => [term, skeleton]),
    ...lines.map(([skeleton, term]): [string, string] => [term, skeleton]),
  ]);
}

/**
 * Indexed terms that a misspelt or unfinished word may mean, the nearest first. Looks only at those whose skeleton
 * begins alike. Within a transaction over `spellingTables`.
 * @param typed the word's term, and the word itself: an ending that looks attached may be part of a name
 */
export async function nearSpellings(db: ArchiveDatabase, typed: readonly string[]): Promise<string[]> {
  const words = [...new Set(typed)]
    .filter((word) => word.length >= LEAST)
    .map((word) => ({ word, skeleton: skeletonOf(word) }));
  const sure = [...new Set(words.map(({ skeleton }) => skeleton.slice(0, SURE)))];
  const like = await Promise.all(sure.map((letters) => termsLike(db, letters)));
  const near = words.flatMap(({ word, skeleton }) =>
    [...like[sure.indexOf(skeleton.slice(0, SURE))]!].flatMap(
      ([term, other]) => nearness(word, skeleton, term, other) ?? [],
    ),
  );
  const least = near.reduce((best, { far }) => Math.min(best, far), Number.POSITIVE_INFINITY);
  const offered = near
    .filter(({ far, kin }) => far <= least + (kin ? KIN_SLACK : 0))
    .sort((a, b) => a.far - b.far || a.term.length - b.term.length);
  return [...new Set(offered.map(({ term }) => term))].slice(0, OFFERED);
}
