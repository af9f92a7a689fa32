import type { ArticleRow } from './schema';
import type { ArticleMeta } from './types';

/** A row without what only the database needs. */
export function metaOf({ doc: _, page: __, time: ___, corrected: ____, ...meta }: ArticleRow): ArticleMeta {
  return meta;
}
