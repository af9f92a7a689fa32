import type { ArchiveDatabase, BlockKey, DocNumber, PackedTermsRow, SegmentRow, TermRow } from '../schema';
import { type Apart, blockName, readBlocks, readHeads, readWhole } from './index-cache';
import { blockOf, spanAt } from './pack';
import { readPending } from './pending-cache';
import {
  eachPosting,
  holdsAny,
  type LoosePosting,
  type PostingRun,
  type PostingVisitor,
  placesIn,
  placesOf,
  tellLoose,
  type WantedPlaces,
} from './postings';
import { readKnownCounts } from './term-counts';

/** Where a term lies in a segment. */
interface Packed {
  readonly block: Apart<PackedTermsRow>;
  readonly index: number;
}

/** A run of a segment, of which the heads alone were read. */
interface PackedRun extends Packed {
  readonly heads: Uint8Array;
}

/** Which documents hold a term, and how: runs of `terms` and of segments, then what is still pending. */
export interface TermHeads {
  readonly term: string;
  /** Number of documents, dead ones included. */
  readonly df: number;
  readonly runs: readonly (PostingRun | PackedRun)[];
  readonly loose: readonly LoosePosting[];
}

/** Postings of a term with the words at which the documents hold it. */
export interface TermPlaces {
  readonly runs: readonly PostingRun[];
  readonly loose: readonly LoosePosting[];
}

/** Tables that a transaction must hold to read postings. */
export function postingTables(db: ArchiveDatabase) {
  return [
    db.terms,
    db.postings,
    db.pending,
    db.segments,
    db.packedTerms,
    db.packedPostings,
    db.commonCounts,
    db.totals,
  ];
}

/** What `terms` and the segments hold of a term. */
interface Merged {
  readonly row: TermRow | undefined;
  readonly packed: readonly Packed[];
}

function documents({ row, packed }: Merged): number {
  return packed.reduce((sum, { block, index }) => sum + block.dfs[index]!, row?.df ?? 0);
}

/**
 * Number of documents of each term, without reading postings. A term that none holds is left out. Call it, as
 * `readPostings`, within a transaction over `postingTables`.
 */
export async function readFrequencies(
  db: ArchiveDatabase,
  terms: readonly string[],
): Promise<Map<string, number>> {
  const [segments, pending] = await Promise.all([db.segments.toArray(), readPending(db)]);
  const counts = await readKnownCounts(db, segments, pending.first, terms, async (unknown) => {
    const merged = await findMerged(db, segments, unknown);
    return unknown.map((term) => documents(merged.get(term)!));
  });
  const found = terms.map((term, i) => [term, counts[i]! + pending.postings(term).length] as const);
  return new Map(found.filter(([, df]) => df > 0));
}

/** Which documents hold each term and how often, enough for ranking; a term that none holds is left out. */
export async function readTermHeads(
  db: ArchiveDatabase,
  wanted: readonly string[],
): Promise<Map<string, TermHeads>> {
  const terms = [...new Set(wanted)].sort();
  const [segments, pending] = await Promise.all([db.segments.toArray(), readPending(db)]);
  const merged = await findMerged(db, segments, terms);
  const blocks = new Map(
    [...merged.values()].flatMap(({ packed }) => packed.map(({ block }) => [blockName(block), block])),
  );
  const read = readHeads(db, [...blocks.values()]).then(
    (heads) => new Map([...blocks.keys()].map((name, i) => [name, heads[i]!])),
  );
  const entries = [...merged].map(async ([term, place]) => {
    const { row, packed } = place;
    const full = row?.full
      ? await db.postings.where('[term+part]').between([term, 0], [term, row.full]).toArray()
      : [];
    const headsAt = await read;
    const inSegments = packed.map(({ block, index }): PackedRun => {
      const heads = headsAt.get(blockName(block))!.subarray(...spanAt(block.headEnds, index));
      return { block, index, heads };
    });
    const loose = pending.postings(term);
    const runs = [...full, ...(row ? [row] : []), ...inSegments];
    return { term, df: documents(place) + loose.length, runs, loose };
  });
  const found = await Promise.all(entries);
  return new Map(found.filter(({ df }) => df > 0).map((one) => [one.term, one]));
}

/** The places of terms, by term, in runs that hold a document that is wanted: of the others nothing is read. */
export async function readPlaces(
  db: ArchiveDatabase,
  found: readonly TermHeads[],
  wanted: (doc: DocNumber) => boolean,
): Promise<Map<string, TermPlaces>> {
  const held = found.map(({ runs, ...rest }) => ({
    ...rest,
    runs: runs.filter((run) => holdsAny(run, wanted)),
  }));
  const packed = held.flatMap(({ runs }) => runs.flatMap((run) => ('block' in run ? run.block : [])));
  const blocks = new Map(packed.map((block) => [blockName(block), block]));
  const read = await readWhole(db, [...blocks.values()]);
  const wholeAt = new Map([...blocks.keys()].map((name, i) => [name, read[i]!]));
  const placed = (run: PostingRun | PackedRun): PostingRun => {
    if (!('block' in run)) return run;
    const { places } = wholeAt.get(blockName(run.block))!;
    return { heads: run.heads, places: places.subarray(...spanAt(run.block.placeEnds, run.index)) };
  };
  return new Map(held.map(({ term, runs, loose }) => [term, { runs: runs.map(placed), loose }]));
}

/** @param terms ascending, each once */
async function findMerged(
  db: ArchiveDatabase,
  segments: readonly SegmentRow[],
  terms: readonly string[],
): Promise<Map<string, Merged>> {
  const lookups = lookupsIn(segments, terms);
  const [rows, blocks] = await Promise.all([
    db.terms.bulkGet([...terms]),
    readBlocks(
      db,
      lookups.map(({ key }) => key),
    ),
  ]);
  const merged = new Map(terms.map((term, i) => [term, { row: rows[i], packed: [] as Packed[] }]));
  blocks.forEach((block, i) => {
    if (!block) return;
    eachCommon(block.terms, lookups[i]!.terms, (term, index) => {
      const { row, packed } = merged.get(term)!;
      // A merge that was cut short has taken some terms in already that still lie in a segment.
      if (block.firsts[index]! > (row?.upto ?? 0)) packed.push({ block, index });
    });
  });
  return merged;
}

/** A block, and the terms that it would hold of those that are looked up. */
interface Lookup {
  readonly key: BlockKey;
  readonly terms: string[];
}

/** @param terms ascending */
function lookupsIn(segments: readonly SegmentRow[], terms: readonly string[]): Lookup[] {
  return segments.flatMap((segment) => {
    const lookups: Lookup[] = [];
    let last = -1;
    for (const term of terms) {
      const block = blockOf(segment, term);
      if (block === null) break;
      if (block === last) lookups.at(-1)?.terms.push(term);
      else lookups.push({ key: [segment.level, segment.first, block], terms: [term] });
      last = block;
    }
    return lookups;
  });
}

/** Calls `visit` for each of the terms that is held, with its place there. Both ascend; few terms in many. */
function eachCommon(
  held: readonly string[],
  terms: readonly string[],
  visit: (term: string, index: number) => void,
): void {
  let from = 0;
  for (const term of terms) {
    let end = held.length;
    while (from < end) {
      const middle = (from + end) >>> 1;
      if (held[middle]! < term) from = middle + 1;
      else end = middle;
    }
    if (from === held.length) return;
    if (held[from] === term) visit(term, from);
  }
}

/** Calls `visit` for each document that holds the term. */
export function visitDocs(postings: TermHeads, visit: PostingVisitor): void {
  for (const run of postings.runs) eachPosting(run, visit);
  for (const one of postings.loose) tellLoose(one, visit);
}

/** Word numbers of the term in the documents that are wanted. */
export function visitPlaces(
  postings: TermPlaces,
  wanted: WantedPlaces,
  visit: (doc: DocNumber, places: number[]) => void,
): void {
  for (const run of postings.runs) placesIn(run, wanted, visit);
  for (const one of postings.loose)
    if (wanted.wanted(one.doc)) visit(one.doc, placesOf(one, wanted.saidOnly));
}
