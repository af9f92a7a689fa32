import type { ArchiveDatabase, BlockKey, DocNumber, PackedTermsRow, SegmentRow, TermRow } from '../schema';
import { type Apart, blockName, readBlocks, readPending } from './index-cache';
import { blockOf, runAt } from './pack';
import {
  eachPosting,
  type LoosePosting,
  type PostingRun,
  type PostingVisitor,
  pendingPosting,
  placesIn,
  placesOf,
  tellLoose,
  type WantedPlaces,
} from './postings';

/** All postings of a term: runs of `terms` and of segments, then what is still pending. */
export interface TermPostings {
  readonly term: string;
  /** Number of documents, dead ones included. */
  readonly df: number;
  readonly runs: readonly PostingRun[];
  readonly loose: readonly LoosePosting[];
}

/** Tables that a transaction must hold to read postings. */
export function postingTables(db: ArchiveDatabase) {
  return [db.terms, db.postings, db.pending, db.segments, db.packedTerms, db.packedPostings];
}

/** Where a term lies in a segment. */
interface Packed {
  readonly block: Apart<PackedTermsRow>;
  readonly index: number;
}

interface Places {
  readonly row: TermRow | undefined;
  readonly packed: readonly Packed[];
  readonly loose: readonly LoosePosting[];
}

const keyOf = ({ level, first, block }: Apart<PackedTermsRow>): BlockKey => [level, first, block];

function documents({ row, packed, loose }: Places): number {
  const inSegments = packed.reduce((sum, { block, index }) => sum + block.dfs[index]!, 0);
  return (row?.df ?? 0) + inSegments + loose.length;
}

/**
 * Number of documents of each term, without reading postings. A term that none holds is left out. Call it, as
 * `readPostings`, within a transaction over `postingTables`.
 */
export async function readFrequencies(
  db: ArchiveDatabase,
  terms: readonly string[],
): Promise<Map<string, number>> {
  const places = await find(db, terms);
  return new Map(terms.flatMap((term) => (places.has(term) ? [[term, documents(places.get(term)!)]] : [])));
}

/** Postings of each term; a term that no document holds is left out. */
export async function readPostings(
  db: ArchiveDatabase,
  terms: readonly string[],
): Promise<Map<string, TermPostings>> {
  const places = await find(db, terms);
  const blocks = new Map(
    [...places.values()].flatMap(({ packed }) => packed.map(({ block }) => [blockName(block), block])),
  );
  const names = [...blocks.keys()];
  const read = await db.packedPostings.bulkGet([...blocks.values()].map(keyOf));
  const postings = new Map(names.map((name, i) => [name, read[i]!]));
  const entries = [...places].map(async ([term, place]): Promise<[string, TermPostings]> => {
    const { row, packed, loose } = place;
    const full = row?.full
      ? await db.postings.where('[term+part]').between([term, 0], [term, row.full]).toArray()
      : [];
    const segments = packed.map(({ block, index }) => runAt(block, postings.get(blockName(block))!, index));
    return [term, { term, df: documents(place), runs: [...full, ...(row ? [row] : []), ...segments], loose }];
  });
  return new Map(await Promise.all(entries));
}

async function find(db: ArchiveDatabase, wanted: readonly string[]): Promise<Map<string, Places>> {
  const terms = [...new Set(wanted)].sort();
  const [rows, segments, pending] = await Promise.all([
    db.terms.bulkGet(terms),
    db.segments.toArray(),
    readPending(db),
  ]);
  const row = new Map(terms.map((term, i) => [term, rows[i]]));
  const lookups = lookupsIn(segments, terms);
  const blocks = await readBlocks(
    db,
    lookups.map(({ key }) => key),
  );
  const packed = new Map<string, Packed[]>();
  const loose = new Map<string, LoosePosting[]>();
  blocks.forEach((block, i) => {
    if (!block) return;
    eachCommon(block.terms, lookups[i]!.terms, (term, index) => {
      // A merge that was cut short has taken some terms in already that still lie in a segment.
      if (block.firsts[index]! > (row.get(term)?.upto ?? 0)) add(packed, term, { block, index });
    });
  });
  for (const one of pending)
    eachCommon(one.terms, terms, (term, index) => add(loose, term, pendingPosting(one, index)));
  const found = new Map<string, Places>();
  for (const term of terms) {
    const place = { row: row.get(term), packed: packed.get(term) ?? [], loose: loose.get(term) ?? [] };
    if (place.row || place.packed.length > 0 || place.loose.length > 0) found.set(term, place);
  }
  return found;
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

/** Calls `visit` for each of the terms that is held, with its place there. Both ascend. */
function eachCommon(
  held: readonly string[],
  terms: readonly string[],
  visit: (term: string, index: number) => void,
): void {
  let index = 0;
  for (const term of terms) {
    while (index < held.length && held[index]! < term) index++;
    if (index === held.length) return;
    if (held[index] === term) visit(term, index);
  }
}

function add<T>(to: Map<string, T[]>, term: string, value: T): void {
  const known = to.get(term);
  if (known) known.push(value);
  else to.set(term, [value]);
}

/** Calls `visit` for each document that holds the term. */
export function visitDocs(postings: TermPostings, visit: PostingVisitor): void {
  for (const run of postings.runs) eachPosting(run, visit);
  for (const one of postings.loose) tellLoose(one, visit);
}

/** Word numbers of the term in the documents that are wanted. */
export function visitPlaces(
  postings: TermPostings,
  wanted: WantedPlaces,
  visit: (doc: DocNumber, places: number[]) => void,
): void {
  for (const run of postings.runs) placesIn(run, wanted, visit);
  for (const one of postings.loose)
    if (wanted.wanted(one.doc)) visit(one.doc, placesOf(one, wanted.saidOnly));
}
