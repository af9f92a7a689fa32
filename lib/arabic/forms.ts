import { decode } from './fold';

/**
 * The forms of words that texts held, one string for all places where a form stands: it is found by its units,
 * without making a new string, and what is found out about it is kept by its number (`PerForm`).
 *
 * A text is read much faster than memory answers, so what has to be looked at for one word lies together.
 */

/** Forms that are kept; then all are forgotten. */
const MOST_FORMS = 1 << 16;
/** Units of kept forms, a record's head included; as many as an entry of the table can point into. */
const MOST_UNITS = 1 << 20;
/** Longer forms are made anew each time. In UTF-16 units. */
const LONGEST = 32;
/** Places looked at for one form: a page made to bring forms into one place gains nothing. */
const PROBES = 24;
const FEWEST_SLOTS = 1 << 13;

/** Number of a form that is not kept. */
export const UNKEPT = -1;
/** How often all forms were forgotten, as the upper half of a number: what it says of an older one no longer holds. */
const TURNS = 1 << 14;
let turn = 0;

/** A table by hash: for each form where its record begins, and the upper bits of its hash; 0 for none. */
let slots = new Int32Array(FEWEST_SLOTS);
/** A record: number in this turn, length, units. The first unit of all is not used. */
let records = new Uint16Array(1 << 13);
let filled = 1;
let kept: string[] = [];

/** Hash of units with one more behind them, from 0 on. */
export const hashed = (hash: number, unit: number): number => Math.imul(hash, 0x01000193) ^ unit;

const placeOf = (hash: number): number => hash ^ (hash >>> 15);
/** What of a hash is kept beside the place of the record. */
const tagOf = (hash: number): number => hash & ~(MOST_UNITS - 1);

function isSame(record: number, text: Uint16Array, from: number, to: number): boolean {
  if (records[record + 1] !== to - from) return false;
  let at = record + 2;
  for (let other = from; other < to; at++, other++) if (records[at] !== text[other]) return false;
  return true;
}

function forgetAll(): void {
  turn = (turn + 1) % TURNS;
  kept = [];
  filled = 1;
  slots = new Int32Array(FEWEST_SLOTS);
}

/** Makes the table twice as large and files every record anew. */
function widen(): void {
  slots = new Int32Array(slots.length * 2);
  for (let record = 1; record < filled; record += 2 + records[record + 1]!) {
    let hash = 0;
    for (let at = 0; at < records[record + 1]!; at++) hash = hashed(hash, records[record + 2 + at]!);
    for (let probe = 0; probe < PROBES; probe++) {
      const slot = (placeOf(hash) + probe) & (slots.length - 1);
      if (slots[slot] !== 0) continue;
      slots[slot] = tagOf(hash) | record;
      break;
    }
  }
}

function keep(slot: number, hash: number, text: Uint16Array, from: number, to: number): number {
  const index = kept.length;
  const record = filled;
  filled += 2 + to - from;
  if (filled > records.length) {
    const more = new Uint16Array(records.length * 2);
    more.set(records);
    records = more;
  }
  records[record] = index;
  records[record + 1] = to - from;
  records.set(text.subarray(from, to), record + 2);
  slots[slot] = tagOf(hash) | record;
  kept.push(decode(text.subarray(from, to)));
  if (kept.length * 2 > slots.length) widen();
  return index;
}

/**
 * Number of the form that stands in folded units, `UNKEPT` for one that is not kept.
 * @param hash of its units: see `hashed`
 */
export function idOf(text: Uint16Array, from: number, to: number, hash: number): number {
  if (to - from > LONGEST) return UNKEPT;
  if (kept.length === MOST_FORMS || filled > MOST_UNITS - LONGEST - 2) forgetAll();
  const place = placeOf(hash);
  const tag = tagOf(hash);
  for (let probe = 0; probe < PROBES; probe++) {
    const slot = (place + probe) & (slots.length - 1);
    const entry = slots[slot]!;
    if (entry === 0) return (turn << 16) | keep(slot, hash, text, from, to);
    const record = entry & (MOST_UNITS - 1);
    if ((entry ^ record) === tag && isSame(record, text, from, to)) return (turn << 16) | records[record]!;
  }
  return UNKEPT;
}

/** The form with a number that `idOf` gave last. */
export function formOf(id: number, text: Uint16Array, from: number, to: number): string {
  return id === UNKEPT ? decode(text.subarray(from, to)) : kept[id & (MOST_FORMS - 1)]!;
}

/** What is found out about each form, found again by its number as long as forms are kept. */
export class PerForm<T extends NonNullable<unknown>> {
  #found: (T | undefined)[] = [];
  #turn = 0;
  readonly #find: (form: string) => T;

  constructor(find: (form: string) => T) {
    this.#find = find;
  }

  of({ form, id }: { readonly form: string; readonly id: number }): T {
    if (id >> 16 !== this.#turn) {
      // A word of a text that was read before all was forgotten, or one that is not kept.
      if (id >> 16 !== turn) return this.#find(form);
      this.#found = [];
      this.#turn = turn;
    }
    const index = id & (MOST_FORMS - 1);
    const known = this.#found[index];
    if (known !== undefined) return known;
    const found = this.#find(form);
    // Filled up to the index: an engine keeps an array with wide gaps, and all arrays that may have some, slower.
    while (this.#found.length <= index) this.#found.push(undefined);
    this.#found[index] = found;
    return found;
  }
}
