import type { DocNumber, PackedPostingsRow, PackedTermsRow, SegmentRow } from '../schema';
import { ByteWriter } from './bytes';
import { append, EMPTY_RUN, type LoosePosting, looseIn, type PostingRun } from './postings';
import { skeletonOf } from './skeleton';

/** Postings of many terms, each in ascending order of documents. */
export type Collected = Map<string, LoosePosting[]>;

export interface PackedSegment {
  readonly row: SegmentRow;
  readonly terms: readonly PackedTermsRow[];
  readonly postings: readonly PackedPostingsRow[];
  readonly spellings: string;
}

/** A block ends when either is reached. */
const BLOCK_TERMS = 512;
const BLOCK_BYTES = 16_384;

export function collect(collected: Collected, term: string, postings: readonly LoosePosting[]): void {
  const known = collected.get(term);
  if (known) known.push(...postings);
  else collected.set(term, [...postings]);
}

interface OpenBlock {
  readonly terms: string[];
  readonly dfs: number[];
  readonly firsts: number[];
  readonly headEnds: number[];
  readonly placeEnds: number[];
  readonly heads: ByteWriter;
  readonly places: ByteWriter;
}

function openBlock(): OpenBlock {
  return {
    terms: [],
    dfs: [],
    firsts: [],
    headEnds: [],
    placeEnds: [],
    heads: new ByteWriter(),
    places: new ByteWriter(),
  };
}

/** Packs a segment: many terms' postings in few rows, after the sorted tables of log-structured merge trees. */
export function pack(level: number, first: DocNumber, docs: number, collected: Collected): PackedSegment {
  const sorted = [...collected.keys()].sort();
  const blocks: OpenBlock[] = [];
  let block: OpenBlock | null = null;
  for (const term of sorted) {
    if (!block) {
      block = openBlock();
      blocks.push(block);
    }
    const postings = collected.get(term)!;
    const run = append(EMPTY_RUN, 0, postings);
    block.terms.push(term);
    block.dfs.push(postings.length);
    block.firsts.push(postings[0]!.doc);
    block.heads.append(run.heads);
    block.places.append(run.places);
    block.headEnds.push(block.heads.length);
    block.placeEnds.push(block.places.length);
    const full = block.terms.length >= BLOCK_TERMS || block.heads.length + block.places.length >= BLOCK_BYTES;
    if (full) block = null;
  }
  const key = (index: number) => ({ level, first, block: index });
  return {
    row: { level, first, docs, lasts: blocks.map(({ terms }) => terms[terms.length - 1]!) },
    terms: blocks.map((one, index) => ({
      ...key(index),
      terms: one.terms.join('\n'),
      dfs: Uint32Array.from(one.dfs),
      firsts: Uint32Array.from(one.firsts),
      headEnds: Uint32Array.from(one.headEnds),
      placeEnds: Uint32Array.from(one.placeEnds),
    })),
    postings: blocks.map((one, index) => ({
      ...key(index),
      heads: one.heads.bytes(),
      places: one.places.bytes(),
    })),
    spellings: spellingsOf(sorted),
  };
}

/** `skeleton\tterm` lines in ascending order. */
export function spellingsOf(terms: readonly string[]): string {
  return terms
    .map((term) => `${skeletonOf(term)}\t${term}`)
    .sort()
    .join('\n');
}

/** The block of a segment that would hold a term; null where none would. */
export function blockOf({ lasts }: SegmentRow, term: string): number | null {
  let low = 0;
  let high = lasts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (lasts[middle]! < term) low = middle + 1;
    else high = middle;
  }
  return low < lasts.length ? low : null;
}

/** Where the bytes of a block's term lie, by its index. */
export function spanAt(ends: Uint32Array, index: number): [from: number, to: number] {
  return [index === 0 ? 0 : ends[index - 1]!, ends[index]!];
}

function runAt(terms: PackedTermsRow, postings: PackedPostingsRow, index: number): PostingRun {
  return {
    heads: postings.heads.subarray(...spanAt(terms.headEnds, index)),
    places: postings.places.subarray(...spanAt(terms.placeEnds, index)),
  };
}

/** Takes the terms of a block that lie after `after` and not after `upto` apart. */
export function unpack(
  terms: PackedTermsRow,
  postings: PackedPostingsRow,
  { after, upto }: { readonly after: string; readonly upto: string },
  collected: Collected,
): void {
  terms.terms.split('\n').forEach((term, index) => {
    if (term > after && term <= upto) collect(collected, term, looseIn(runAt(terms, postings, index)));
  });
}
