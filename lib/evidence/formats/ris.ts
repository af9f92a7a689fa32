import type { Translator } from '../../i18n/translator';
import { articleTitle, oneLine } from './facts';
import type { WritePack } from './format';
import { type DateParts, dateParts, noteOf, type Work, worksOf } from './works';

/** The pack as RIS, which Zotero, EndNote and Mendeley read: a newspaper article a work, its claims as notes. */
export const writeRis: WritePack = (pack, words) =>
  worksOf(pack)
    .map((work) => record(work, words))
    .join('\r\n');

function record({ key, article, items }: Work, words: Translator): string {
  const published = dateParts(article.published);
  const saved = dateParts(article.savedAt);
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', 'NEWS'],
    ['ID', key],
    ['TI', articleTitle(article, words)],
    ['AU', article.byline],
    ['T2', article.outletName],
    ['PY', published && String(published[0])],
    ['DA', published && risDate(published)],
    ['Y2', saved && risDate(saved)],
    ['UR', article.url],
    ['LA', 'ar'],
    ...items.map((item) => ['N1', noteOf(item, words)] as const),
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\r\n`] : []));
  return `${lines.join('')}ER  - \r\n`;
}

/** `YYYY/MM/DD/`: the parts that are not known stay empty. */
function risDate([year, month, day]: DateParts): string {
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${year}/${two(month)}/${two(day)}/`;
}
