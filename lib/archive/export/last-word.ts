import type { ExportedArticle } from './format';

/** When the reader last did something with an article. */
export function lastWord({ versions, annotations }: ExportedArticle): string {
  return [...versions.map(({ savedAt }) => savedAt), ...annotations.map(({ at }) => at)].sort().at(-1)!;
}
