import type { Translator } from '../../i18n/translator';
import { articleTitle, oneLine } from './facts';
import type { WritePack } from './format';
import { dateParts, noteOf, type Work, worksOf } from './works';

/** What TeX would take for a command or a mark. Braces as commands: BibTeX counts them even behind a backslash. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '%': '\\%',
  '#': '\\#',
  $: '\\$',
  '&': '\\&',
  _: '\\_',
};

const escaped = (text: string) => oneLine(text).replace(/[\\{}~^%#$&_]/g, (mark) => ESCAPES[mark]!);

/** An address stands as it is (`\url`, biblatex's verbatim fields), but plain ASCII, and it may not close its own field. */
const address = (url: string) => oneLine(url).replace(/[{}\\]|[^\x21-\x7E]+/g, encodeURIComponent);

/** The pack as BibTeX with biblatex's dates: an article a work, its claims as its annotation. */
export const writeBibtex: WritePack = (pack, words) =>
  worksOf(pack)
    .map((work) => entry(work, words))
    .join('\n');

function entry({ key, article, items }: Work, words: Translator): string {
  const published = dateParts(article.published);
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['title', escaped(articleTitle(article, words))],
    // Braced once more: an Arabic byline is one name, not a family name behind given ones.
    ['author', article.byline && `{${escaped(article.byline)}}`],
    ['journal', escaped(article.outletName)],
    ['date', isoDay(article.published)],
    ['year', published && String(published[0])],
    ['url', address(article.url)],
    ['urldate', isoDay(article.savedAt)],
    ['langid', 'arabic'],
    ['annotation', escaped(items.map((item) => noteOf(item, words)).join(' || '))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@article{${key},\n${lines.join('')}}\n`;
}

/** `2024-03-01`, `2024-03`. */
function isoDay(iso: string | null): string | null {
  const parts = dateParts(iso);
  return parts?.map((part) => String(part).padStart(2, '0')).join('-') ?? null;
}
