import { foldKey } from '../../arabic/fold';
import { isDrawn } from '../reading/elements';
import { agencyIn } from './find-agency';
import { textOf } from './json-ld';
import { metaOf, type PageData } from './page-data';
import { unescaped } from './plain';

const PLACES =
  '[rel~="author"], [itemprop~="author"], .author-name, .author, .byline, .writer, .post-author, .article-author, .by-author';

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
const BEFORE_NAME = new RegExp(`^(?:${BEFORE.join('|')})(?:\\s*[:：/-]\\s*|\\s+)`, 'u');
/** `كتب: فلان` as a line of its own; without the colon only where the line is short. */
const WRITTEN = /^(?:كتبت|كتب|بقلم|اعداد)\s*(?:[:：/-]\s*)?([\p{L} .،-]{5,40})$/u;
const NOBODY = new Set(
  [
    'admin',
    'administrator',
    'editor',
    'editor1',
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
const NAME_WORDS = 8;
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
  const folded = foldKey(said);
  const before = BEFORE_NAME.exec(folded);
  // Folding drops marks, so the prefix is cut by its words.
  const name = before
    ? said
        .split(/[\s:：/-]+/)
        .slice(
          before[0]
            .trim()
            .split(/[\s:：/-]+/)
            .filter(Boolean).length,
        )
        .join(' ')
    : said;
  const key = foldKey(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (!key || NOBODY.has(key) || key.split(' ').length > NAME_WORDS || !/\p{L}{2}/u.test(key)) return null;
  const house = foldKey(outletName)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (house && !DESK.test(key) && (` ${key} `.includes(` ${house} `) || ` ${house} `.includes(` ${key} `)))
    return null;
  if (key.replace(/ /g, '') === outlet.split('.')[0]) return null;
  return agencyIn(name, outlet) === null ? name.trim() : null;
}
