import { fold } from '../arabic/fold';
import { wordsOf } from '../arabic/words';
import type { ArticleInput } from './types';

/** Words alone, folded: spaces, punctuation, diacritics and hamza seats make no other content. */
export function normalised(text: string): string {
  return wordsOf(fold(text))
    .map((word) => word.form)
    .join(' ');
}

/**
 * What two readings of a page are compared by: the normalised title and paragraphs. How a body is cut into
 * paragraphs does not count.
 */
export function contentKey({ title, paragraphs }: Pick<ArticleInput, 'title' | 'paragraphs'>): string {
  return `${normalised(title)}\n${paragraphs.map(normalised).filter(Boolean).join(' ')}`;
}

/** SHA-256 of the content key, hex. */
export async function contentHash(input: Pick<ArticleInput, 'title' | 'paragraphs'>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(contentKey(input)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
