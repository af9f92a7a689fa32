import { parseArabicDate } from '../arabic/dates';
import { decodeHtml } from '../page/decode-html';
import { LIMITS } from './limits';
import { type Found, leftOut } from './types';
import { isoDay, outletOf, webAddress } from './web-address';

type Field = 'url' | 'outlet' | 'date' | 'byline';

/** What a line of a text's front may begin with, by what it says. */
const LABELS: Readonly<Record<Field, RegExp>> = {
  // الرابط: https://akhbar.example/1
  url: /^(?:الرابط|رابط|العنوان الإلكتروني|url|link|source url)\s*[:：]\s*/i,
  // المصدر: أخبار المثال
  outlet: /^(?:المصدر|الوسيلة|الموقع|source|outlet)\s*[:：]\s*/i,
  // التاريخ: 2024-05-13
  date: /^(?:التاريخ|تاريخ النشر|نُشر في|نشر في|date|published)\s*[:：]\s*/i,
  // الكاتب: ليلى عمران
  byline: /^(?:الكاتب|بقلم|كتب|author|by)\s*[:：]\s*/i,
};

/**
 * Reads an article in plain text: its first line is the title; lines right below may say address, outlet, date and
 * author, by a label or alone; the rest is the body, a paragraph a line.
 */
export function readPlainText(bytes: Uint8Array): Found {
  const [title, ...rest] = decodeHtml(bytes)
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const front = new Map<Field, string>();
  while (rest.length > 0 && front.size < LIMITS.front) {
    const said = fieldOf(rest[0]!);
    if (!said || front.has(said.field)) break;
    front.set(said.field, said.value);
    rest.shift();
  }
  const url = webAddress(front.get('url')) ?? '';
  if (!title || rest.join('').length < LIMITS.leastText) return leftOut(null, 'no-text');
  const outlet = outletOf(url);
  return {
    line: null,
    ok: true,
    savedAt: null,
    article: {
      url,
      title,
      outlet,
      outletName: front.get('outlet') ?? outlet,
      byline: front.get('byline') ?? null,
      agency: null,
      published: dateOf(front.get('date')),
      modified: null,
      section: null,
      paragraphs: rest,
    },
  };
}

/** What a line of the front says; null for a line of the body. */
function fieldOf(line: string): { readonly field: Field; readonly value: string } | null {
  for (const [field, label] of Object.entries(LABELS) as [Field, RegExp][]) {
    const value = line.replace(label, '');
    if (value !== line && value !== '') return { field, value };
  }
  if (webAddress(line)) return { field: 'url', value: line };
  return line.length < 40 && dateOf(line) ? { field: 'date', value: line } : null;
}

function dateOf(text: string | undefined): string | null {
  return text ? (isoDay(text) ?? parseArabicDate(text)?.iso ?? null) : null;
}
