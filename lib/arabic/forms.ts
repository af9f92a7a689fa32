import { decode } from './fold';

/**
 * The forms of words that texts held, one string for all places where a form stands: it is found by its units,
 * without making a new string, and what is found out about it is kept by its number (`PerForm`).
 */

/** Forms that are kept; then all are forgotten. */
const MOST_FORMS = 1 << 16;
const SLOTS = MOST_FORMS * 2;
/** Longer ones are made anew each time. In UTF-16 units. */
const LONGEST = 32;
/** Places looked at for one form: a page made to bring forms into one place gains nothing. */
const PROBES = 24;

/** Number of a form that is not kept. */
const UNKEPT = -1;

/** Number + 1 of the form in each slot; 0 for none. */
const slots = new Int32Array(SLOTS);
/** Hash, start in `units` and length of each form, beside each other. */
const rows = new Int32Array(MOST_FORMS * 3);
let units = new Uint16Array(1 << 14);
let filled = 0;
let kept: string[] = [];

/** Hash of units with one more behind them, from 0 on. */
export const hashed = (hash: number, unit: number): number => Math.imul(hash, 0x01000193) ^ unit;

function isSame(row: number, text: Uint16Array, from: number, to: number): boolean {
  if (rows[row + 2] !== to - from) return false;
  let at = rows[row + 1]!;
  for (let other = from; other < to; at++, other++) if (units[at] !== text[other]) return false;
  return true;
}

function keep(slot: number, hash: number, text: Uint16Array, from: number, to: number): number {
  const id = kept.length;
  const start = filled;
  filled += to - from;
  if (filled > units.length) {
    const more = new Uint16Array(units.length * 2);
    more.set(units);
    units = more;
  }
  units.set(text.subarray(from, to), start);
  rows[id * 3] = hash;
  rows[id * 3 + 1] = start;
  rows[id * 3 + 2] = to - from;
  slots[slot] = id + 1;
  kept.push(decode(text.subarray(from, to)));
  return id;
}

/**
 * Number of the form that stands in folded units, `UNKEPT` for one that is not kept.
 * @param hash of its units: see `hashed`
 */
export function idOf(text: Uint16Array, from: number, to: number, hash: number): number {
  if (to - from > LONGEST) return UNKEPT;
  if (kept.length === MOST_FORMS) {
    kept = [];
    filled = 0;
    slots.fill(0);
  }
  const place = hash ^ (hash >>> 15);
  for (let probe = 0; probe < PROBES; probe++) {
    const slot = (place + probe) & (SLOTS - 1);
    const id = slots[slot]! - 1;
    if (id < 0) return keep(slot, hash, text, from, to);
    if (rows[id * 3] === hash && isSame(id * 3, text, from, to)) return id;
  }
  return UNKEPT;
}

/** The form with a number that `idOf` gave last. */
export function formOf(id: number, text: Uint16Array, from: number, to: number): string {
  return id === UNKEPT ? decode(text.subarray(from, to)) : kept[id]!;
}

/** What is found out about each form, found again by its number; bounded, for numbers are given out anew. */
export class PerForm<T> {
  readonly #forms: string[] = [];
  readonly #found: T[] = [];
  readonly #find: (form: string) => T;

  constructor(find: (form: string) => T) {
    this.#find = find;
  }

  of({ form, id }: { readonly form: string; readonly id: number }): T {
    if (id === UNKEPT) return this.#find(form);
    if (this.#forms[id] === form) return this.#found[id]!;
    const found = this.#find(form);
    this.#forms[id] = form;
    this.#found[id] = found;
    return found;
  }
}
