import { versionsOf } from '../remove-articles';
import type { ArchiveDatabase, ArticleRow } from '../schema';
import type { VersionEntry } from '../types';

/** What of an article the reader can change. An analysis by newer rules is no change. */
export interface ArticleState {
  /** Null where it is not there. */
  readonly article: ArticleRow | null;
  readonly inTrash: boolean;
  /** In the order of their hashes. */
  readonly versions: readonly Pick<VersionEntry, 'hash' | 'savedAt'>[];
  /** Ids of its notes and tags. */
  readonly annotations: readonly string[];
}

/** The states of these articles; within a transaction over `importTables`. */
export async function readStates(db: ArchiveDatabase, ids: readonly string[]): Promise<ArticleState[]> {
  const [articles, trash, versions, annotations] = await Promise.all([
    db.articles.where('id').anyOf(ids).toArray(),
    db.trash.bulkGet([...ids]),
    Promise.all(ids.map((id) => versionsOf(db, id).toArray())),
    db.annotations.where('articleId').anyOf(ids).toArray(),
  ]);
  const here = new Map(articles.map((article) => [article.id, article]));
  return ids.map((id, i) => ({
    article: here.get(id) ?? null,
    inTrash: trash[i] !== undefined,
    versions: versions[i]!,
    annotations: annotations.filter(({ articleId }) => articleId === id).map((one) => one.id),
  }));
}

/** A state as the journal keeps it: the same for the same state. */
export function stateText({ article, inTrash, versions, annotations }: ArticleState): string {
  const saved = versions.map(({ hash, savedAt }) => [hash, savedAt]);
  return JSON.stringify([article ? 1 : 0, inTrash ? 1 : 0, saved, [...annotations].sort()]);
}

export async function stateOf(db: ArchiveDatabase, articleId: string): Promise<string> {
  const [state] = await readStates(db, [articleId]);
  return stateText(state!);
}
