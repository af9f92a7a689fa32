import { judge } from '../page/gate/judge';
import { readArticle } from '../page/reading/read-article';
import type { GateReason } from '../page/types';

/** What the command `extract` prints. */
export interface Extract {
  readonly arabic: boolean;
  readonly article: boolean;
  readonly reasons: readonly (GateReason | { readonly code: string })[];
  readonly title: string | null;
  readonly source: string | null;
  readonly byline: string | null;
  readonly agency: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly paragraphs: readonly string[];
}

/** Judges and reads a page, in the page. A page that is not Arabic is not read. */
export function extractInPage(document: Document, url: string): Extract {
  const { arabic, article, reasons } = judge(document, url);
  const reading = arabic ? readArticle(document, url) : null;
  if (!reading?.ok)
    return {
      arabic,
      article,
      reasons: reading ? [...reasons, { code: reading.reason }] : reasons,
      title: null,
      source: null,
      byline: null,
      agency: null,
      published: null,
      modified: null,
      paragraphs: [],
    };
  const { title, outletName, byline, agency, published, modified, paragraphs } = reading.article.page;
  return {
    arabic,
    article,
    reasons,
    title,
    source: outletName,
    byline,
    agency,
    published,
    modified,
    paragraphs,
  };
}
