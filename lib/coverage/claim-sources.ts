import type { CoverageSource } from '../archive/source';
import { copyShare, shingles } from './copies';
import { creditAt } from './credit-at';
import type { Page } from './page';
import { type Independence, independence, type Teller } from './sources';
import type { SameStatement } from './types';

/** A text with what is asked of it, once for all claims. */
interface Text {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly shingles: Uint32Array;
}

/**
 * For each of a page's claims from how many independent sources it comes: the page's and those of the articles that
 * report the same. What a passage itself names as its agency goes before what the page is credited to as a whole.
 */
export async function claimSources(
  page: Page,
  same: readonly (readonly SameStatement[])[],
  source: Pick<CoverageSource, 'texts'>,
): Promise<Independence[]> {
  const articles = new Map(same.flat().map(({ article }) => [article.id, article]));
  const texts = new Map<string, Text>([[page.url, ready(page)]]);
  if (articles.size > 0)
    for (const [id, text] of await source.texts([...articles.values()])) texts.set(id, ready(text));
  const copied = remembered((a, b) => copyShare(texts.get(a)!.shingles, texts.get(b)!.shingles));
  return same.map((statements, index) => {
    const { outlet, outletName, agency, url } = page;
    const claim = page.analysis.claims[index]!;
    const own: Teller = {
      id: url,
      outlet,
      outletName: outletName || outlet,
      credit: creditAt(texts.get(url)!, claim.start, agency),
    };
    const others = statements.flatMap(({ article, claim: { claim: saved } }): Teller[] => {
      const text = texts.get(article.id);
      if (!text) return [];
      const { id, outlet: host, outletName: name, agency: whole } = article;
      return [{ id, outlet: host, outletName: name || host, credit: creditAt(text, saved.start, whole) }];
    });
    return independence([own, ...others], copied);
  });
}

function ready({
  title,
  paragraphs,
}: {
  readonly title: string;
  readonly paragraphs: readonly string[];
}): Text {
  return { title, paragraphs, shingles: shingles(paragraphs) };
}

/** Two texts are compared once, however many claims they share. */
function remembered(share: (a: string, b: string) => number): (a: string, b: string) => number {
  const known = new Map<string, number>();
  return (a, b) => {
    const key = [a, b].sort().join('\n');
    const value = known.get(key) ?? share(a, b);
    known.set(key, value);
    return value;
  };
}
