import { textOf } from './json-ld';
import { metaOf, type PageData } from './page-data';
import { unescaped } from './plain';

/** The outlet's section that the article stands in, as the page names it. */
export function findSection(data: PageData): string | null {
  const said = [
    textOf(data.article?.articleSection),
    metaOf(
      data,
      'article:section',
      'articlesection',
      'section',
      'parsely-section',
      'cxenseparse:recs:category',
    ),
    data.document.querySelector('[itemprop~="articleSection"]')?.textContent,
  ];
  for (const name of said) {
    const line = unescaped(name);
    if (line && !/^https?:|^\d+$/.test(line)) return line;
  }
  return null;
}
