import { fold, foldKey } from '../../arabic/fold';
import { termOf, termWithoutParticle } from '../../arabic/stem';
import { wordsOf } from '../../arabic/words';
import { LIMITS } from '../limits';
import type { QueryProblem } from '../types';

/** A word of a search and the terms that it is looked up by; none for a word that is not indexed. */
export interface QueryWord {
  readonly form: string;
  readonly terms: readonly string[];
}

export interface ParsedQuery {
  /** Every one of them must be found. */
  readonly words: readonly QueryWord[];
  /** Words that must follow each other as they do here. */
  readonly phrases: readonly (readonly QueryWord[])[];
  /** Host, or a part of the outlet's name. */
  readonly outlets: readonly string[];
  readonly tags: readonly string[];
  /** Names or parts of names. */
  readonly officials: readonly string[];
  /** Words that the reader's notes must hold. */
  readonly notes: readonly QueryWord[];
  /** Milliseconds since 1970, `from` included, `to` not. */
  readonly from: number | null;
  readonly to: number | null;
  /** Words and phrases must stand in claims. */
  readonly saidOnly: boolean;
  /** Operators that could not be followed, and are left out. */
  readonly problems: readonly QueryProblem[];
}

type Operator = 'outlet' | 'tag' | 'official' | 'note' | 'before' | 'after' | 'in';

/** What an operator may be called, folded. `وسيلة:الأخبار`, `قبل:2018-03`. */
const OPERATORS: ReadonlyMap<string, Operator> = new Map<string, Operator>([
  ['outlet', 'outlet'],
  ['source', 'outlet'],
  ['وسيله', 'outlet'],
  ['المصدر', 'outlet'],
  ['مصدر', 'outlet'],
  ['موقع', 'outlet'],
  ['tag', 'tag'],
  ['وسم', 'tag'],
  ['official', 'official'],
  ['speaker', 'official'],
  ['مسوول', 'official'],
  ['المسوول', 'official'],
  ['القايل', 'official'],
  ['قايل', 'official'],
  ['note', 'note'],
  ['notes', 'note'],
  ['ملاحظه', 'note'],
  ['ملاحظات', 'note'],
  ['before', 'before'],
  ['قبل', 'before'],
  ['after', 'after'],
  ['since', 'after'],
  ['بعد', 'after'],
  ['منذ', 'after'],
  ['in', 'in'],
  ['في', 'in'],
]);

/** What a search can be kept within, folded: `in:claims`, `في:التصريحات`, `في-التصريحات`. */
const CLAIMS: ReadonlySet<string> = new Set(['claims', 'claim', 'التصريحات', 'تصريحات', 'الاقوال']);
const IN_CLAIMS: ReadonlySet<string> = new Set(['في-التصريحات', 'في_التصريحات', 'in-claims']);

/** `operator:"two words"`, `operator:word`, `"a phrase"`, or whatever has no space in it. */
const PIECE = /(?:([\p{L}\p{M}]+):)?(?:["«“”„‟]([^"«»“”„‟]*)["»“”‟]?|([^\s"«»“”„‟]+))/gu;
const DAY = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/;
const MILLISECONDS_A_DAY = 86_400_000;

function queryWord(form: string): QueryWord {
  const terms = [termOf(form), termWithoutParticle(form)].filter((term) => term !== '');
  return { form, terms: [...new Set(terms)] };
}

/** The words of a search's text, or of a phrase in it. */
function queryWords(text: string): QueryWord[] {
  return wordsOf(fold(text)).map(({ form }) => queryWord(form));
}

/** The first instant of `2018`, `2018-03` or `2018-03-01` (UTC), and of the span that follows; null for no date. */
export function dateSpan(text: string): { readonly start: number; readonly end: number } | null {
  const match = DAY.exec(foldKey(text).trim().replace(/[/.]/g, '-'));
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]) - 1;
  const day = match[3] === undefined ? null : Number(match[3]);
  if (month !== null && (month < 0 || month > 11)) return null;
  const start = Date.UTC(year, month ?? 0, day ?? 1);
  if (day !== null) {
    const real = new Date(start).getUTCDate() === day;
    return real ? { start, end: start + MILLISECONDS_A_DAY } : null;
  }
  return { start, end: month === null ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month + 1, 1) };
}

const later = (a: number | null, b: number) => (a === null ? b : Math.max(a, b));
const earlier = (a: number | null, b: number) => (a === null ? b : Math.min(a, b));

/**
 * Reads what a reader typed: words, phrases in quotation marks of any kind, and operators in English or Arabic:
 * `outlet:` `official:` `tag:` `note:` `before:` (that day not included) `after:` (included) `in:claims`. An operator that
 * cannot be followed, such as `before:tomorrow`, is named among the problems; one whose value is still to be typed
 * counts for nothing.
 */
export function parseQuery(text: string): ParsedQuery {
  const words: QueryWord[] = [];
  const phrases: (readonly QueryWord[])[] = [];
  const lists: Record<'outlet' | 'tag' | 'official', string[]> = { outlet: [], tag: [], official: [] };
  let from: number | null = null;
  let to: number | null = null;
  let saidOnly = false;
  const notes: QueryWord[] = [];
  const problems: QueryProblem[] = [];

  const operate = (operator: Operator, piece: string, value: string): void => {
    if (value === '') return;
    if (operator === 'note') notes.push(...queryWords(value));
    else if (operator === 'in') {
      if (CLAIMS.has(foldKey(value))) saidOnly = true;
      else problems.push({ problem: 'not-a-place', typed: piece });
    } else if (operator === 'before' || operator === 'after') {
      const span = dateSpan(value);
      if (!span) problems.push({ problem: 'not-a-date', typed: piece });
      else if (operator === 'after') from = later(from, span.start);
      else to = earlier(to, span.start);
    } else lists[operator].push(value);
  };

  for (const [piece, name, quoted, bare] of text.slice(0, LIMITS.query).matchAll(PIECE)) {
    const operator = name === undefined ? undefined : OPERATORS.get(foldKey(name));
    if (operator) {
      operate(operator, piece, (quoted ?? bare ?? '').trim());
      continue;
    }
    if (IN_CLAIMS.has(foldKey(piece))) {
      saidOnly = true;
      continue;
    }
    // `outlet:` without a value yet.
    if (piece.endsWith(':') && OPERATORS.has(foldKey(piece.slice(0, -1)))) continue;
    if (quoted === undefined) {
      words.push(...queryWords(piece));
      continue;
    }
    if (name !== undefined) words.push(...queryWords(name));
    const phrase = queryWords(quoted);
    if (phrase.filter(({ terms }) => terms.length > 0).length > 1) phrases.push(phrase);
    else words.push(...phrase);
  }
  return {
    words: words.slice(0, LIMITS.queryWords),
    phrases: phrases.map((phrase) => phrase.slice(0, LIMITS.queryWords)),
    outlets: lists.outlet,
    tags: lists.tag,
    officials: lists.official,
    notes: notes.slice(0, LIMITS.queryWords),
    from,
    to,
    saidOnly,
    problems,
  };
}
