import type { DocNumber, PendingRow } from '../schema';
import type { ArticleTerms } from './article-terms';
import { ByteReader, ByteWriter } from './bytes';

/**
 * A run of postings in ascending order of documents. `heads` holds for each document the step from the one before
 * (the first from 0) and `count * 2 + title`; `places` holds for each document `count` steps between word numbers
 * (the first from 0). Apart, so that ranking does not read the places that only phrases need.
 */
export interface PostingRun {
  readonly heads: Uint8Array;
  readonly places: Uint8Array;
}

/** One document's posting, not yet in a run. */
export interface LoosePosting {
  readonly doc: DocNumber;
  /** `count * 2 + title` */
  readonly count: number;
  readonly places: Uint8Array;
}

export const EMPTY_RUN: PostingRun = { heads: new Uint8Array(0), places: new Uint8Array(0) };

/** The row that waits until the document is merged into the index. */
export function pendingRow(doc: DocNumber, { terms }: ArticleTerms): PendingRow {
  const sorted = [...terms.keys()].sort();
  const counts = new Uint32Array(sorted.length);
  const ends = new Uint32Array(sorted.length);
  const writer = new ByteWriter();
  sorted.forEach((term, i) => {
    const { places, title } = terms.get(term)!;
    counts[i] = places.length * 2 + (title ? 1 : 0);
    let before = 0;
    for (const place of places) {
      writer.put(place - before);
      before = place;
    }
    ends[i] = writer.length;
  });
  return { doc, terms: sorted.join('\n'), counts, ends, places: writer.bytes() };
}

/** The posting of a pending row's term by its index. */
export function pendingPosting(row: Omit<PendingRow, 'terms'>, index: number): LoosePosting {
  const places = row.places.subarray(index === 0 ? 0 : row.ends[index - 1]!, row.ends[index]!);
  return { doc: row.doc, count: row.counts[index]!, places };
}

/** Calls `visit` for each term of a pending row. */
export function eachPending(row: PendingRow, visit: (term: string, posting: LoosePosting) => void): void {
  if (row.terms === '') return;
  row.terms.split('\n').forEach((term, index) => {
    visit(term, pendingPosting(row, index));
  });
}

/** Adds postings to a run. @param last the run's last document, 0 for an empty run */
export function append(run: PostingRun, last: DocNumber, added: readonly LoosePosting[]): PostingRun {
  const heads = new ByteWriter();
  const places = new ByteWriter();
  heads.append(run.heads);
  places.append(run.places);
  let before = last;
  for (const posting of added) {
    heads.put(posting.doc - before);
    heads.put(posting.count);
    places.append(posting.places);
    before = posting.doc;
  }
  return { heads: heads.bytes(), places: places.bytes() };
}

/** Calls `visit` for each document of a run. */
export function eachPosting(
  run: PostingRun,
  visit: (doc: DocNumber, count: number, title: boolean) => void,
): void {
  const reader = new ByteReader(run.heads);
  let doc = 0;
  while (!reader.done) {
    doc += reader.next();
    const count = reader.next();
    visit(doc, count >>> 1, (count & 1) === 1);
  }
}

/** Word numbers of the documents of a run that `wanted` takes. */
export function placesIn(
  run: PostingRun,
  wanted: (doc: DocNumber) => boolean,
  visit: (doc: DocNumber, places: number[]) => void,
): void {
  const reader = new ByteReader(run.places);
  eachPosting(run, (doc, count) => {
    if (wanted(doc)) visit(doc, steps(reader, count));
    else reader.skip(count);
  });
}

/** A run taken apart: the postings of its documents, on the same bytes. */
export function looseIn(run: PostingRun): LoosePosting[] {
  const reader = new ByteReader(run.places);
  const found: LoosePosting[] = [];
  eachPosting(run, (doc, count, title) => {
    const from = reader.at;
    reader.skip(count);
    found.push({ doc, count: count * 2 + (title ? 1 : 0), places: run.places.subarray(from, reader.at) });
  });
  return found;
}

/** Word numbers of a loose posting. */
export function placesOf({ count, places }: LoosePosting): number[] {
  return steps(new ByteReader(places), count >>> 1);
}

function steps(reader: ByteReader, count: number): number[] {
  const places = new Array<number>(count);
  let place = 0;
  for (let i = 0; i < count; i++) {
    place += reader.next();
    places[i] = place;
  }
  return places;
}
