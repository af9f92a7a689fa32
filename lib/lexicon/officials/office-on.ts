import type { Official, Term } from '../types';
import { OFFICIALS } from './index';

/** The tables were last gone through then: an open term says nothing of later days. */
export const GONE_THROUGH = '2026-01-01';

/** An office that was surely held on a day. */
export interface OfficeHeld {
  /** As Arabic news words it, with the state: `وزير الخارجية الروسي`. */
  readonly office: string;
  /** Whether the term is known to have ended since. */
  readonly past: boolean;
}

/** Offices with the terms that name them, to see an open term ended by its successor. */
let successions: ReadonlyMap<string, readonly { readonly by: Official; readonly term: Term }[]> | null = null;
let byId: ReadonlyMap<string, Official> | null = null;

const officeKey = ({ office, state }: Term) => `${state} ${office}`;

function termsOf(term: Term): readonly { readonly by: Official; readonly term: Term }[] {
  if (!successions) {
    const found = new Map<string, { by: Official; term: Term }[]>();
    for (const by of OFFICIALS)
      for (const one of by.terms) {
        const list = found.get(officeKey(one));
        if (list) list.push({ by, term: one });
        else found.set(officeKey(one), [{ by, term: one }]);
      }
    successions = found;
  }
  return successions.get(officeKey(term)) ?? [];
}

/** The last day that a bound can mean: of `2015`, 2015-12-31; of `2015-02`, its 31st, which sorts behind all its days. */
const latest = (bound: string) => bound + '-12-31'.slice(bound.length - 4);
/** The first day that a bound can mean: of `2015`, 2015-01-01. */
const earliest = (bound: string) => bound + '-01-01'.slice(bound.length - 4);

/**
 * Whether a term surely holds on a day. Bounds that are only a year or month count from their latest day to their
 * earliest; the day on which a term ends is its successor's too, and not sure.
 */
function holds({ from, to }: Term, day: string): boolean {
  if (from === undefined || day < latest(from)) return false;
  return day < (to === undefined ? GONE_THROUGH : earliest(to));
}

/** Whether somebody else is known to have taken an office over since a term began, and before a day. */
function isSucceeded(official: Official, term: Term, day: string): boolean {
  if (term.to !== undefined) return false;
  return termsOf(term).some(
    ({ by, term: other }) =>
      by !== official && other.from !== undefined && other.from > term.from! && earliest(other.from) <= day,
  );
}

/**
 * The offices that an official surely held on a day, in the order of the table; none where the lexicon does not
 * know for sure. A term held in a provisional capacity is worded so in the table.
 * @param day `YYYY-MM-DD`, or an ISO 8601 time that begins so; anything else is no day
 */
export function officesOn(official: Official, day: string): OfficeHeld[] {
  if (!/^\d{4}-\d{2}-\d{2}/.test(day)) return [];
  const date = day.slice(0, 10);
  return official.terms
    .filter((term) => holds(term, date) && !isSucceeded(official, term, date))
    .map((term) => ({ office: term.office, past: term.to !== undefined }));
}

/** The official of a speaker's key (`official:<id>`); null for any other speaker. */
export function officialOf(key: string): Official | null {
  if (!key.startsWith('official:')) return null;
  byId ??= new Map(OFFICIALS.map((official) => [official.id, official]));
  return byId.get(key.slice('official:'.length)) ?? null;
}
