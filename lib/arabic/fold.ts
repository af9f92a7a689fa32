/**
 * Folding: the one normalisation that everything compares by. It drops what newsrooms write or leave
 * out at will (diacritics, tatweel, bidi controls) and unites letters that they exchange
 * (hamza seats, alef maqsura, ta marbuta, Persian ya and kaf, digit sets, presentation forms).
 * Every folded unit keeps the offset of the original unit it came from.
 */

/**
 * Folded text in UTF-16 units; `map[i]` is the offset in the original of folded unit `i`, `map[units.length]` the
 * original's length. `source` is the original.
 */
export interface Folded {
  readonly units: Uint16Array;
  readonly map: Uint32Array;
  readonly source: string;
}

const FOLDS: readonly (readonly [from: string, to: string])[] = [
  ['أإآٱٲٳٵ', 'ا'],
  ['ىیېۍێے', 'ي'],
  ['ئ', 'ي'],
  ['ؤ', 'و'],
  ['ة', 'ه'],
  ['ۀہھەۂۃ', 'ه'],
  ['کڪګ', 'ك'],
  ['ۆۇۈۋ', 'و'],
  ['گ', 'غ'],
  ['چ', 'ش'],
  ['پ', 'ب'],
  ['ڤ', 'ف'],
  ['ژ', 'ج'],
];

/** Letters, marks and digits that folding changes lie below, but for presentation forms and the mark of byte order. */
const TABLE_END = 0x2100;
const BYTE_ORDER_MARK = 0xfeff;

/** Target code unit for each code unit below `TABLE_END`; 0 = drop. */
const TABLE = buildTable();

function foldedUnit(unit: number): number {
  return unit < TABLE_END ? TABLE[unit]! : unit === BYTE_ORDER_MARK ? 0 : unit;
}

/** Whether a unit is a presentation form: a letter as it is drawn, or several in one sign. */
const isPresented = (unit: number): boolean =>
  unit >= 0xfb50 && (unit <= 0xfdff || (unit >= 0xfe70 && unit <= 0xfefc));

function buildTable(): Uint16Array {
  const table = new Uint16Array(TABLE_END);
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit;
  for (const [from, to] of FOLDS) for (const letter of from) table[letter.charCodeAt(0)] = to.charCodeAt(0);
  const drop = (from: number, to = from) => table.fill(0, from, to + 1);
  drop(0x0610, 0x061a); // Quranic signs
  drop(0x064b, 0x065f); // harakat
  drop(0x0670); // superscript alef
  drop(0x06d6, 0x06ed);
  drop(0x0640); // tatweel
  drop(0x061c); // bidi controls and joiners
  drop(0x200b, 0x200f);
  drop(0x202a, 0x202e);
  drop(0x2060, 0x2069);
  drop(0x00ad);
  drop(0x0300, 0x036f);
  for (let digit = 0; digit < 10; digit++) {
    table[0x0660 + digit] = 0x30 + digit;
    table[0x06f0 + digit] = 0x30 + digit;
  }
  table[0x066b] = 0x2e; // Arabic decimal separator
  table[0x066c] = 0x2c;
  table[0x00a0] = 0x20;
  table[0x202f] = 0x20;
  for (let capital = 0x41; capital <= 0x5a; capital++) table[capital] = capital + 0x20;
  return table;
}

/**
 * Folds `text`, keeping the way back to it.
 * @returns folded text with one original offset per folded UTF-16 unit, and the end
 */
export function fold(text: string): Folded {
  const source = text.length;
  const units = new Uint16Array(source);
  const map = new Uint32Array(source + 1);
  let length = 0;
  for (let i = 0; i < source; i++) {
    const written = text.charCodeAt(i);
    if (isPresented(written)) return foldPresented(text);
    const unit = foldedUnit(written);
    if (unit === 0) continue;
    units[length] = unit;
    map[length++] = i;
  }
  map[length] = source;
  return { units: units.subarray(0, length), map: map.subarray(0, length + 1), source: text };
}

/** Folds a text with presentation forms, each of which becomes up to 18 letters (U+FDFA). */
function foldPresented(text: string): Folded {
  const units: number[] = [];
  const map: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const letters = isPresented(text.charCodeAt(i)) ? text[i]!.normalize('NFKC') : text[i]!;
    for (let j = 0; j < letters.length; j++) {
      const unit = foldedUnit(letters.charCodeAt(j));
      if (unit === 0) continue;
      units.push(unit);
      map.push(i);
    }
  }
  map.push(text.length);
  return { units: Uint16Array.from(units), map: Uint32Array.from(map), source: text };
}

/** From here on a text is folded in one piece, a shorter one letter by letter. In UTF-16 units. */
const LONG = 256;

/** The folded form alone, for keys and comparison. */
export function foldKey(text: string): string {
  if (text.length > LONG) return decode(fold(text).units);
  let folded = '';
  let kept = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isPresented(unit)) return decode(fold(text).units);
    const to = foldedUnit(unit);
    if (to === unit) continue;
    folded += text.slice(kept, i);
    if (to) folded += String.fromCharCode(to);
    kept = i + 1;
  }
  return kept === 0 ? text : folded + text.slice(kept);
}

const CHUNK = 4096; // String.fromCharCode takes its units as arguments: engines limit how many

/** The string that folded units make. */
export function decode(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += CHUNK)
    text += String.fromCharCode.apply(null, units.subarray(at, at + CHUNK) as unknown as number[]);
  return text;
}

/** Whether a dropped unit belongs to the letter before it: a combining mark or tatweel, but no bidi control. */
function clings(unit: number): boolean {
  return (
    unit === 0x0640 ||
    (unit >= 0x0610 && unit <= 0x061a) ||
    (unit >= 0x064b && unit <= 0x065f) ||
    unit === 0x0670 ||
    (unit >= 0x06d6 && unit <= 0x06ed) ||
    (unit >= 0x0300 && unit <= 0x036f)
  );
}

/**
 * Offset in the original where a folded span ends: after the last letter's own diacritics and tatweel,
 * before a bidi control that only stands between words.
 */
export function originalEnd(folded: Folded, end: number): number {
  if (end === 0) return folded.map[0] ?? 0;
  const limit = folded.map[end]!;
  let at = folded.map[end - 1]! + 1;
  if (at === limit) return at;
  for (let i = at; i < limit; i++) if (clings(folded.source.charCodeAt(i))) at = i + 1;
  return at;
}
