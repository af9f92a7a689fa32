import Dexie from 'dexie';
import type { ArchiveDatabase, ArticleRow, FacetRow } from './schema';

type Faceted = Pick<ArticleRow, 'outlet' | 'outletName' | 'tags'>;

function facetsOf({ outlet, outletName, tags }: Faceted): Omit<FacetRow, 'articles'>[] {
  return [
    { kind: 'outlet', value: outlet, name: outletName || outlet },
    ...tags.map((tag) => ({ kind: 'tag' as const, value: tag, name: tag })),
  ];
}

/** Counts an article's outlet and tags in (1) or out (-1); within the transaction of a write. */
export async function countFacets(db: ArchiveDatabase, article: Faceted, by: 1 | -1): Promise<void> {
  for (const facet of facetsOf(article)) {
    const key: [FacetRow['kind'], string] = [facet.kind, facet.value];
    const known = await db.facets.get(key);
    const articles = (known?.articles ?? 0) + by;
    if (articles > 0) await db.facets.put({ ...(by === 1 ? facet : (known ?? facet)), articles });
    else await db.facets.delete(key);
  }
}

/** Facets of a kind, the one with most articles first. */
export async function listFacets(db: ArchiveDatabase, kind: FacetRow['kind']): Promise<FacetRow[]> {
  const rows = await db.facets
    .where('[kind+value]')
    .between([kind, Dexie.minKey], [kind, Dexie.maxKey])
    .toArray();
  return rows.sort((a, b) => b.articles - a.articles || (a.value < b.value ? -1 : 1));
}
