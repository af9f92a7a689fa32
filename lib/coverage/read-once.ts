import type { ArticleText, CoverageSource } from '../archive/source';
import type { ArticleMeta } from '../archive/types';

/**
 * The same source, but what it said of an article is not asked again. For one answer, not to be kept: the archive may
 * change meanwhile.
 */
export function readOnce<S extends CoverageSource>(source: S): S {
  const metas = new Map<string, ArticleMeta | null>();
  const texts = new Map<string, ArticleText | null>();
  let size: Promise<number> | undefined;
  return {
    ...source,
    size: () => {
      size ??= source.size();
      return size;
    },
    candidates: async (questions) => {
      const found = await source.candidates(questions);
      for (const { article } of found) metas.set(article.id, article);
      return found;
    },
    metas: async (ids) => {
      const missing = ids.filter((id) => !metas.has(id));
      const read = missing.length > 0 ? await source.metas(missing) : new Map<string, ArticleMeta>();
      for (const id of missing) metas.set(id, read.get(id) ?? null);
      return existing(ids, metas);
    },
    texts: async (articles) => {
      const missing = articles.filter(({ id }) => !texts.has(id));
      const read = missing.length > 0 ? await source.texts(missing) : new Map<string, ArticleText>();
      for (const { id } of missing) texts.set(id, read.get(id) ?? null);
      return existing(
        articles.map(({ id }) => id),
        texts,
      );
    },
  };
}

function existing<T>(ids: readonly string[], known: ReadonlyMap<string, T | null>): Map<string, T> {
  return new Map(
    ids.flatMap((id) => {
      const one = known.get(id);
      return one ? [[id, one] as const] : [];
    }),
  );
}
