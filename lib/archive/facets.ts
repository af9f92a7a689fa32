import Dexie from 'dexie';
import type { ArchiveDatabase, ArticleRow, FacetRow } from './schema';

type Faceted = Pick<ArticleRow, 'outlet' | 'outletName' | 'tags'>;

function facetsOf({ outlet, outletName, tags }: Faceted): Omit<FacetRow, 'articles'>[] {
  return [
    { kind: 'outlet', value: outlet, name: outletName || outlet },
    ...tags.map((tag) => ({ kind: 'tag' as const, value: tag, name: tag })),
  ];
}

type FacetKey = [kind: FacetRow['kind'], value: string];

/** Counts articles' outlets and tags in (1) or out (-1); within the transaction of a write. */
export async function countFacets(
  db: ArchiveDatabase,
  articles: readonly Faceted[],
  by: 1 | -1,
): Promise<void> {
  const facets = articles.flatMap(facetsOf);
  const keys = new Map(
    facets.map(({ kind, value }): [string, FacetKey] => [`${kind} ${value}`, [kind, value]]),
  );
  const known = await db.facets.bulkGet([...keys.values()]);
  const rows = new Map([...keys.keys()].map((name, i) => [name, known[i]]));
  for (const facet of facets) {
    const name = `${facet.kind} ${facet.value}`;
    const row = rows.get(name);
    rows.set(name, { ...(by === 1 ? facet : (row ?? facet)), articles: (row?.articles ?? 0) + by });
  }
  const counted = [...rows.values()].filter((row) => row !== undefined);
  await db.facets.bulkPut(counted.filter((row) => row.articles > 0));
  const gone = counted.filter((row) => row.articles <= 0);
  await db.facets.bulkDelete(gone.map(({ kind, value }): FacetKey => [kind, value]));
}

/** Facets of a kind, the one with most articles first. */
export async function listFacets(db: ArchiveDatabase, kind: FacetRow['kind']): Promise<FacetRow[]> {
  const rows = await db.facets
    .where('[kind+value]')
    .between([kind, Dexie.minKey], [kind, Dexie.maxKey])
    .toArray();
  return rows.sort((a, b) => b.articles - a.articles || (a.value < b.value ? -1 : 1));
}
