import { fold } from '../arabic/fold';
import { wordsOf } from '../arabic/words';
import type { ArticleInput } from './types';

/** Words alone, folded: spaces, punctuation, diacritics and hamza seats make no other content. */
export function normalised(text: string): string {
  return wordsOf(fold(text))
    .map((word) => word.form)
    .join(' ');
}

/** SHA-256 of the normalised title and paragraphs, hex. How a body is cut into paragraphs does not count. */
export async function contentHash(input: Pick<ArticleInput, 'title' | 'paragraphs'>): Promise<string> {
  const body = input.paragraphs.map(normalised).filter(Boolean).join(' ');
  const bytes = new TextEncoder().encode(`${normalised(input.title)}\n${body}`);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
