import type { ArchiveDatabase, BlockKey, DocNumber, PackedTermsRow, SegmentRow } from '../schema';
import { readTotals } from '../totals';
import { type Apart, blockName, readBlocks, readCounts, readPending, type TermCount } from './index-cache';
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
  return [db.terms, db.postings, db.pending, db.segments, db.packedTerms, db.packedPostings, db.totals];
}

/** Where a term lies in a segment. */
interface Packed {
  readonly block: Apart<PackedTermsRow>;
  readonly index: number;
}

interface Places<Row> {
  readonly row: Row | undefined;
  readonly packed: readonly Packed[];
  readonly loose: readonly LoosePosting[];
}

const keyOf = ({ level, first, block }: Apart<PackedTermsRow>): BlockKey => [level, first, block];

function documents({ row, packed, loose }: Places<TermCount>): number {
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
  const places = await find(db, terms, readCounts);
  return new Map(terms.flatMap((term) => (places.has(term) ? [[term, documents(places.get(term)!)]] : [])));
}

/** Postings of each term; a term that no document holds is left out. */
export async function readPostings(
  db: ArchiveDatabase,
  terms: readonly string[],
): Promise<Map<string, TermPostings>> {
  const places = await find(db, terms, (wanted) => db.terms.bulkGet(wanted));
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

/** Reads of each of these terms what `terms` holds of it. @param merged first document that may lie outside of `terms` */
type ReadRows<Row> = (
  terms: string[],
  db: ArchiveDatabase,
  merged: DocNumber,
) => Promise<readonly (Row | undefined)[]>;

async function find<Row extends TermCount>(
  db: ArchiveDatabase,
  wanted: readonly string[],
  readRows: ReadRows<Row>,
): Promise<Map<string, Places<Row>>> {
  const terms = [...new Set(wanted)].sort();
  const [segments, pending, { nextDoc }] = await Promise.all([
    db.segments.toArray(),
    readPending(db),
    readTotals(db),
  ]);
  const merged = Math.min(nextDoc, ...segments.map(({ first }) => first), ...pending.map(({ doc }) => doc));
  const lookups = lookupsIn(segments, terms);
  const [rows, blocks] = await Promise.all([
    readRows(terms, db, merged),
    readBlocks(
      db,
      lookups.map(({ key }) => key),
    ),
  ]);
  const row = new Map(terms.map((term, i) => [term, rows[i]]));
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
  const found = new Map<string, Places<Row>>();
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
