import type { OutletSource } from '../../archive/outlet-source';
import type { ArticleMeta } from '../../archive/types';
import { creditOf } from '../credits';
import { groupBy } from '../group-by';
import type { Credited, SharedText } from './types';

/** The agencies that articles are credited to as a whole, the most credited first. */
export function creditedIn(articles: readonly ArticleMeta[]): Credited[] {
  const credited = articles.flatMap((article) =>
    article.agency ? [{ article, credit: creditOf(article.agency) }] : [],
  );
  return [...groupBy(credited, ({ credit }) => credit.key).values()]
    .map((own) => ({ agency: own[0]!.credit.name, articles: own.map(({ article }) => article) }))
    .sort((a, b) => b.articles.length - a.articles.length);
}

/** Articles that share text with one of another outlet, the most alike first; and how many were looked through for it. */
export async function sharedIn(
  articles: readonly ArticleMeta[],
  source: OutletSource,
): Promise<{ readonly shared: SharedText[]; readonly compared: number }> {
  const { shared, compared } = await source.sharedTexts(articles.map(({ id }) => id));
  const others = await source.metas([...shared.values()].flat().map(({ articleId }) => articleId));
  const found = articles.flatMap((article): SharedText[] => {
    const [most] = (shared.get(article.id) ?? [])
      .flatMap(({ articleId, copied }) => {
        const other = others.get(articleId);
        return other && other.outlet !== article.outlet ? [{ article, other, copied }] : [];
      })
      .sort((a, b) => b.copied - a.copied);
    return most ? [most] : [];
  });
  return { shared: found.sort((a, b) => b.copied - a.copied), compared: compared.size };
}
