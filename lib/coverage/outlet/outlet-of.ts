import type { OutletSource } from '../../archive/outlet-source';
import { LIMITS } from '../limits';
import { monthOf } from '../month-of';
import type { Telling } from '../record/types';
import { outletTimeline } from './outlet-timeline';
import { creditedIn, sharedIn } from './taken-from';
import { byKind, quotedIn, verbsOf } from './told-by';
import type { OutletView } from './types';

/**
 * Whom an outlet quotes in the archive, in what way, and what it takes from others: of a month (`YYYY-MM`), or of its
 * newest articles. Null where nothing of it is saved.
 */
export async function outletOf(
  outlet: string,
  month: string | null,
  source: OutletSource,
): Promise<OutletView | null> {
  const all = await source.articlesOf(outlet);
  const [newest] = all;
  if (!newest) return null;
  const wanted = month === null ? all : all.filter((article) => monthOf(article) === month);
  const articles = wanted.slice(0, LIMITS.outletArticles);
  const metas = new Map(articles.map((article) => [article.id, article]));
  const claims = await source.claimsIn(articles.map(({ id }) => id));
  const tellings = claims.flatMap((claim): Telling[] => {
    const article = metas.get(claim.articleId);
    return article ? [{ article, claim }] : [];
  });
  return {
    outlet,
    name: all.find(({ outletName }) => outletName !== '')?.outletName ?? outlet,
    articles: all.length,
    timeline: outletTimeline(all),
    month,
    read: articles.length,
    of: wanted.length,
    enough: articles.length >= LIMITS.enoughArticles,
    claims: tellings.length,
    quoted: quotedIn(tellings),
    unknown: tellings.filter(({ claim }) => claim.speaker === null),
    byKind: byKind(tellings),
    verbs: verbsOf(tellings),
    credited: creditedIn(articles),
    ...(await sharedIn(articles, source)),
  };
}
