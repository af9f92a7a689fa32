import type { Quotation } from './document';
import type { Span } from './types';

const NO_MARK = -1;
/** Marks that pair with each other, whatever way newsrooms turn them: `”…”`, `»…«`, `„…“`. */
const FAMILIES: readonly string[] = ['"“”„‟″＂', '«»', '‹›', '‘’‚'];
/** Family of each UTF-16 unit, `NO_MARK` for most. */
const FAMILY = new Int8Array(0x10000).fill(NO_MARK);
for (const [family, marks] of FAMILIES.entries())
  for (const mark of marks) FAMILY[mark.charCodeAt(0)] = family;

/** How many quotations may be open at once; marks beyond it are read as text. */
const DEPTH_LIMIT = 8;

/** Over how many paragraphs one quotation may run. */
const PARAGRAPH_LIMIT = 4;

type Side = 'open' | 'close' | 'either';

const LETTER = /[\p{L}\p{N}\p{M}]/u;
const BLANK = /\s/;
const OPENERS = '([{:،,؛-–—/ـ';
const CLOSERS = ')]}.،,؛:!؟?…-–—/';

/** What a unit beside a mark tells of it, as bits of one number. */
const Beside = { blank: 1, letter: 2, before: 4, after: 8, known: 16 } as const;
/** By UTF-16 unit, found out when a unit first stands beside a mark. */
const besides = new Uint8Array(0x10000);

function besideOf(unit: number): number {
  const known = besides[unit]!;
  if (known !== 0) return known;
  const sign = String.fromCharCode(unit);
  const mark = FAMILY[unit] !== NO_MARK;
  let beside: number = Beside.known;
  if (BLANK.test(sign)) beside |= Beside.blank | Beside.before | Beside.after;
  if (LETTER.test(sign)) beside |= Beside.letter;
  if (mark || OPENERS.includes(sign)) beside |= Beside.before;
  if (mark || CLOSERS.includes(sign)) beside |= Beside.after;
  besides[unit] = beside;
  return beside;
}

const SPACE = 0x20;

/** What a mark at `at` can be, judged by its neighbours within the paragraph. */
function sideOf(text: string, at: number, [from, to]: Span): Side {
  const before = besideOf(at > from ? text.charCodeAt(at - 1) : SPACE);
  const after = besideOf(at + 1 < to ? text.charCodeAt(at + 1) : SPACE);
  const left = (before & Beside.before) !== 0;
  const right = (after & Beside.after) !== 0;
  const attached = left && !(after & Beside.blank) && ((after & Beside.letter) !== 0 || !right);
  const ends = right && !(before & Beside.blank) && ((before & Beside.letter) !== 0 || !left);
  if (attached && !ends) return 'open';
  if (ends && !attached) return 'close';
  return 'either';
}

interface Mark {
  readonly at: number;
  readonly family: number;
  readonly side: Side;
}

function marksOf(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  for (let at = paragraph[0]; at < paragraph[1]; at++) {
    const family = FAMILY[text.charCodeAt(at)]!;
    if (family === NO_MARK) continue;
    if (family === 3 && LETTER.test(text[at - 1] ?? ' ') && LETTER.test(text[at + 1] ?? ' ')) continue;
    marks.push({ at, family, side: sideOf(text, at, paragraph) });
  }
  return marks;
}

const NONE: ReadonlySet<number> = new Set();

interface Pairing {
  readonly pairs: readonly (readonly [open: number, close: number])[];
  readonly open: readonly Mark[];
  /** First closing mark that nothing in its paragraph opened. */
  readonly orphan: Mark | null;
  /** A closing mark behind a word that nothing opened, with the next one that closes it: `وتابع” الباب مفتوح.”`. */
  readonly turned: readonly (readonly [open: number, close: number])[];
}

/**
 * Pairs marks with a stack; a mark that can only open opens a second quotation inside the first,
 * but not in a family of `flat`.
 */
function pair(marks: readonly Mark[], flat: ReadonlySet<number>): Pairing {
  const pairs: [number, number][] = [];
  const stack: Mark[] = [];
  let orphan: Mark | null = null;
  const turned: [number, number][] = [];
  let loose: Mark | null = null;
  for (const mark of marks) {
    let match = stack.length - 1;
    while (match >= 0 && stack[match]!.family !== mark.family) match--;
    const opens = match < 0 || (!flat.has(mark.family) && mark.side === 'open' && stack.length < DEPTH_LIMIT);
    if (!opens) {
      pairs.push([stack[match]!.at, mark.at]);
      stack.length = match;
    } else if (mark.side === 'close' && match < 0) {
      if (stack.length > 0) continue;
      orphan ??= mark;
      if (loose && loose.family === mark.family) {
        turned.push([loose.at, mark.at]);
        loose = null;
      } else loose = mark;
    } else if (stack.length < DEPTH_LIMIT) stack.push(mark);
  }
  return { pairs, open: stack, orphan, turned };
}

/**
 * Finds the quotations of each paragraph, in order of their start. Marks of all kinds are paired by what stands
 * beside them rather than by their own direction, which newsrooms confuse. A quotation that nothing closes ends
 * with its paragraph, unless the closing mark stands in one of the next paragraphs, before any other of its kind;
 * a closing mark that nothing opened is text.
 */
export function quotationsOf(text: string, paragraphs: readonly Span[]): Quotation[] {
  const quotations: Quotation[] = [];
  let pending: { mark: Mark; index: number; since: number } | null = null;
  for (const [at, paragraph] of paragraphs.entries()) {
    const marks = marksOf(text, paragraph);
    if (marks.length === 0) continue;
    const nested = pair(marks, NONE);
    // What stays open was more likely closed by a mark that seemed to open: pair that family flat.
    const { pairs, open, orphan, turned } =
      nested.open.length === 0 ? nested : pair(marks, new Set(nested.open.map((mark) => mark.family)));
    const all = pending
      ? pairs
      : [...pairs, ...turned.filter(([from]) => LETTER.test(text[from - 1] ?? ' '))];
    const found: Quotation[] = all.map(([from, to]) => ({
      outer: [from, to + 1],
      inner: [from + 1, to],
      closed: true,
    }));
    for (const { at: from } of open)
      found.push({ outer: [from, paragraph[1]], inner: [from + 1, paragraph[1]], closed: false });
    found.sort((a, b) => a.outer[0] - b.outer[0]);
    if (pending && at - pending.since <= PARAGRAPH_LIMIT && orphan && orphan.at === marks[0]!.at) {
      const from = pending.mark.at;
      if (orphan.family === pending.mark.family)
        quotations[pending.index] = {
          outer: [from, orphan.at + 1],
          inner: [from + 1, orphan.at],
          closed: true,
        };
    }
    const last = open.length === 1 ? open[0]! : null;
    pending = last && {
      mark: last,
      since: at,
      index: quotations.length + found.findIndex(({ outer }) => outer[0] === last.at),
    };
    quotations.push(...found);
  }
  return quotations;
}
