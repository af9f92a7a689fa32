import type { PageArticle } from './types';

/** The very string that is analysed: the title, then the paragraphs, each on a line. */
export function articleText({ title, paragraphs }: Pick<PageArticle, 'title' | 'paragraphs'>): string {
  return [title, ...paragraphs].join('\n');
}
