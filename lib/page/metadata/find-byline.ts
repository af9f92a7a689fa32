import { foldKey } from '../../arabic/fold';
import { isDrawn } from '../reading/elements';
import { agencyIn } from './find-agency';
import { textOf } from './json-ld';
import { metaOf, type PageData } from './page-data';
import { unescaped } from './plain';

const PLACES =
  '[rel~="author"], [itemprop~="author"], .author-name, [class*="author-name" i], .author, .byline, .writer, .post-author, .article-author, .by-author';

/** Words before a writer's name. Compared in folded form, with or without a colon. */
const BEFORE = [
  'كتبت',
  'كتب',
  'بقلم',
  'إعداد',
  'تقرير',
  'حوار',
  'ترجمة',
  'الكاتب',
  'المؤلف',
  'المحرر',
  'مرسلة بواسطة',
  'نشر بواسطة',
  'نشرت بواسطة',
  'أضيف بواسطة',
  'posted by',
  'published by',
  'بواسطة',
  'من قبل',
  'written by',
  'by',
  'author',
]
  .map(foldKey)
  .sort((a, b) => b.length - a.length);
const BEFORE_NAME = new RegExp(`^(?:${BEFORE.join('|')})(?:\\s*[:：/،,-]\\s*|\\s+)`, 'u');
/** `كتب: فلان` as a line of its own; without the colon only where the line is short. */
const WRITTEN = /^(?:كتبت|كتب|بقلم|اعداد|المولف)\s*(?:[:：/،,-]\s*)?([\p{L} .،-]{5,40})\s*[:：]?$/u;
const NOBODY = new Set(
  [
    'admin',
    'administrator',
    'editor',
    'webmaster',
    'author',
    'المحرر',
    'التحرير',
    'تحرير',
    'هيئة التحرير',
    'مدير الموقع',
    'غير معروف',
    'unknown',
    'null',
    'undefined',
    'root',
  ].map(foldKey),
);
/** `admin2`, `Editor_1`: accounts of one kind are counted. */
const NUMBER = /[ \d]+$/;
const NAME_WORDS = 8;
const BETWEEN_PARTS = /\s+[-–—|]\s+/;
/** A desk signs with the outlet's name in its own: `فريق الأفق`. */
const DESK = /^(?:فريق|قسم) /;

export interface Byline {
  readonly byline: string | null;
  /** Everything that the page calls its author, for agency credits. */
  readonly authors: readonly (string | null)[];
}

/**
 * The writer's name as the page gives it, without `كتب` and the like. The outlet itself, an agency, an
 * address or an account's name is none.
 * @param lines short lines before the first paragraph
 */
export function findByline(
  data: PageData,
  lines: readonly string[],
  outlet: string,
  outletName: string,
): Byline {
  const printed = [...data.document.querySelectorAll(PLACES)]
    .slice(0, 5)
    .filter((element) => isDrawn(element) && !element.closest('aside,footer,.comments,#comments'));
  const authors = [
    textOf(data.article?.author),
    ...printed.map((element) =>
      unescaped(element.querySelector('[itemprop~="name"]')?.textContent ?? element.textContent),
    ),
    metaOf(data, 'author', 'article:author', 'dc.creator', 'parsely-author', 'twitter:data1'),
    ...lines.map(writtenBy),
  ].map((name) => unescaped(name));
  const names = authors.map((name) => nameOf(name, outlet, outletName));
  return { byline: names.find((name) => name !== null) ?? null, authors };
}

function writtenBy(line: string): string | null {
  return line.length <= 60 && WRITTEN.test(foldKey(line)) ? line : null;
}

function nameOf(said: string | null, outlet: string, outletName: string): string | null {
  if (!said || /https?:|www\.|@|[<>{}]|\d{4}/.test(said)) return null;
  const house = bareKey(outletName);
  const isHouse = (key: string) =>
    house !== '' && (` ${key} `.includes(` ${house} `) || ` ${house} `.includes(` ${key} `));
  // `الأفق - فلان`: the outlet stands before its writer.
  const parts = withoutPrefix(said).split(BETWEEN_PARTS);
  const own = parts.filter((part) => !isHouse(bareKey(part))).join(' - ');
  const name = bareKey(own).includes(' ') ? own : parts.join(' - '); // one word beside it is a city
  const key = bareKey(name);
  if (!key || NOBODY.has(key.replace(NUMBER, '')) || key.split(' ').length > NAME_WORDS) return null;
  if (!/\p{L}{2}/u.test(key) || (isHouse(key) && !DESK.test(key))) return null;
  if (key.replace(/ /g, '') === outlet.split('.')[0]) return null;
  return agencyIn(name, outlet) === null ? name.replace(/[\s:：،,–-]+$/, '').trim() : null;
}

/** Folding drops marks, so `كتب:` is cut from the name by the number of its words. */
function withoutPrefix(said: string): string {
  const words = BEFORE_NAME.exec(foldKey(said))?.[0].match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return said.replace(new RegExp(`^(?:[^\\s:：/،,-]+[\\s:：/،,-]+){${words}}`, 'u'), '');
}

const bareKey = (name: string) =>
  foldKey(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
