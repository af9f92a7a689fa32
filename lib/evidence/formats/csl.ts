import { articleTitle } from './facts';
import type { WritePack } from './format';
import { dateParts, noteOf, worksOf } from './works';

/**
 * The pack as CSL-JSON 1.0.2: an `article-newspaper` a work. The claims stand in `note` for people and in `custom`,
 * which the schema keeps for what it has no field for, for programs.
 */
export const writeCsl: WritePack = (pack, words) => {
  const works = worksOf(pack).map(({ key, article, items }) => {
    const published = dateParts(article.published);
    const saved = dateParts(article.savedAt);
    return {
      id: key,
      type: 'article-newspaper',
      title: articleTitle(article, words),
      ...(article.byline && { author: [{ literal: article.byline }] }),
      'container-title': article.outletName,
      ...(published && { issued: { 'date-parts': [published] } }),
      ...(saved && { accessed: { 'date-parts': [saved] } }),
      URL: article.url,
      language: 'ar',
      note: items.map((item) => noteOf(item, words)).join('\n'),
      custom: {
        sha256: article.hash,
        savedAt: article.savedAt,
        ...(article.agency && { agency: article.agency }),
        quotes: items.map(({ quote, speaker, verb, kind, certain }) => ({
          ...quote,
          speaker: speaker && { name: speaker.name, office: speaker.office },
          verb,
          kind,
          certain,
        })),
      },
    };
  });
  return `${JSON.stringify(works, null, 2)}\n`;
};
