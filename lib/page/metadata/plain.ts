import { LIMITS } from '../limits';

const CONTROLS = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** A line of text as it may be shown: white space collapsed, no bidi controls, well formed, of bounded length. */
export function plain(text: string | null | undefined): string | null {
  if (!text) return null;
  const line = text
    .slice(0, LIMITS.line * 4)
    .replace(CONTROLS, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return line.slice(0, LIMITS.line).toWellFormed() || null;
}

/** As `plain`, for text that may hold character references once too often (`&quot;` in JSON-LD). */
export function unescaped(text: string | null | undefined): string | null {
  return plain(
    text?.replace(
      /&(?:#(\d{1,6})|#x([\da-f]{1,5})|(quot|amp|lt|gt|apos|nbsp|laquo|raquo|ndash|rsquo|lsquo|rdquo|ldquo));/gi,
      decode,
    ),
  );
}

const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
};

function decode(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return NAMED[name.toLowerCase()] ?? whole;
  const point = Number.parseInt(decimal ?? hex ?? '', decimal ? 10 : 16);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
}
