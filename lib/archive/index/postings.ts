import type { DocNumber, PendingRow } from '../schema';
import type { ArticleTerms } from './article-terms';
import { ByteReader, ByteWriter } from './bytes';

/**
 * A run of postings in ascending order of documents. `heads` holds for each document the step from the one before
 * (the first from 0) and `count * 4 + said * 2 + title`: how often it stands there, whether in a claim, whether in the
 * title; `places` holds for each document `count` times `step * 2 + said`: the step between word numbers (the first
 * from 0), and whether that word stands in a claim. Apart, so that ranking does not read the places that only phrases need.
 */
export interface PostingRun {
  readonly heads: Uint8Array;
  readonly places: Uint8Array;
}

/** One document's posting, not yet in a run. */
export interface LoosePosting {
  readonly doc: DocNumber;
  /** `count * 4 + said * 2 + title` */
  readonly head: number;
  readonly places: Uint8Array;
}

/** Told how a document holds a term: how often, whether in the title, whether in a claim. */
export type PostingVisitor = (doc: DocNumber, count: number, title: boolean, said: boolean) => void;

function tell(visit: PostingVisitor, doc: DocNumber, head: number): void {
  visit(doc, head >>> 2, (head & 1) !== 0, (head & 2) !== 0);
}

export const EMPTY_RUN: PostingRun = { heads: new Uint8Array(0), places: new Uint8Array(0) };

/** The row that waits until the document is merged into the index. */
export function pendingRow(doc: DocNumber, { terms }: ArticleTerms): PendingRow {
  const sorted = [...terms.keys()].sort();
  const counts = new Uint32Array(sorted.length);
  const ends = new Uint32Array(sorted.length);
  const writer = new ByteWriter();
  sorted.forEach((term, i) => {
    const { places, said, title } = terms.get(term)!;
    counts[i] = places.length * 4 + (said.includes(true) ? 2 : 0) + (title ? 1 : 0);
    let before = 0;
    places.forEach((place, at) => {
      writer.put((place - before) * 2 + (said[at] ? 1 : 0));
      before = place;
    });
    ends[i] = writer.length;
  });
  return { doc, terms: sorted.join('\n'), counts, ends, places: writer.bytes() };
}

/** The posting of a pending row's term by its index. */
function pendingPosting(row: Omit<PendingRow, 'terms'>, index: number): LoosePosting {
  const places = row.places.subarray(index === 0 ? 0 : row.ends[index - 1]!, row.ends[index]!);
  return { doc: row.doc, head: row.counts[index]!, places };
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
    heads.put(posting.head);
    places.append(posting.places);
    before = posting.doc;
  }
  return { heads: heads.bytes(), places: places.bytes() };
}

/** Calls `visit` for each document of a run. */
export function eachPosting(run: Pick<PostingRun, 'heads'>, visit: PostingVisitor): void {
  eachHead(run, (doc, head) => tell(visit, doc, head));
}

/** Whether a run holds one of the documents that are wanted. */
export function holdsAny(run: Pick<PostingRun, 'heads'>, wanted: (doc: DocNumber) => boolean): boolean {
  const reader = new ByteReader(run.heads);
  for (let doc = 0; !reader.done; reader.skip(1)) {
    doc += reader.next();
    if (wanted(doc)) return true;
  }
  return false;
}

function eachHead(run: Pick<PostingRun, 'heads'>, visit: (doc: DocNumber, head: number) => void): void {
  const reader = new ByteReader(run.heads);
  let doc = 0;
  while (!reader.done) {
    doc += reader.next();
    visit(doc, reader.next());
  }
}

/** Which documents and which of their words are wanted. */
export interface WantedPlaces {
  readonly wanted: (doc: DocNumber) => boolean;
  /** Words in claims alone. */
  readonly saidOnly: boolean;
}

/** Word numbers of a run's documents. */
export function placesIn(
  run: PostingRun,
  { wanted, saidOnly }: WantedPlaces,
  visit: (doc: DocNumber, places: number[]) => void,
): void {
  const reader = new ByteReader(run.places);
  eachHead(run, (doc, head) => {
    if (wanted(doc)) visit(doc, steps(reader, head >>> 2, saidOnly));
    else reader.skip(head >>> 2);
  });
}

/** A run taken apart: the postings of its documents, on the same bytes. */
export function looseIn(run: PostingRun): LoosePosting[] {
  const reader = new ByteReader(run.places);
  const found: LoosePosting[] = [];
  eachHead(run, (doc, head) => {
    const from = reader.at;
    reader.skip(head >>> 2);
    found.push({ doc, head, places: run.places.subarray(from, reader.at) });
  });
  return found;
}

export function tellLoose({ doc, head }: LoosePosting, visit: PostingVisitor): void {
  tell(visit, doc, head);
}

/** Word numbers of a loose posting. */
export function placesOf({ head, places }: LoosePosting, saidOnly: boolean): number[] {
  return steps(new ByteReader(places), head >>> 2, saidOnly);
}

function steps(reader: ByteReader, count: number, saidOnly: boolean): number[] {
  const places: number[] = [];
  let place = 0;
  for (let i = 0; i < count; i++) {
    const step = reader.next();
    place += step >>> 1;
    if (!saidOnly || step & 1) places.push(place);
  }
  return places;
}
