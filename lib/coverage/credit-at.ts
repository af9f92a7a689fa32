import type { ArticleText } from '../archive/source';
import { type Credit, creditOf, creditsIn } from './credits';

/**
 * The agency that a passage is credited to: what its own paragraph names goes before what the article names as a whole.
 * @param start where the passage begins in title and paragraphs joined by `\n`, UTF-16 units
 * @param agency the article's
 */
export function creditAt(
  { title, paragraphs }: ArticleText,
  start: number,
  agency: string | null,
): Credit | null {
  let at = title.length + 1;
  for (const paragraph of paragraphs) {
    if (start >= at && start < at + paragraph.length) {
      const [credit] = creditsIn(paragraph);
      if (credit) return credit;
      break;
    }
    at += paragraph.length + 1;
  }
  return agency ? creditOf(agency) : null;
}
