import type { Analysis } from '../../analysis/types';
import { pageKey } from '../page-key';
import { analysedText } from '../saved-claims';
import type { ArchiveDatabase } from '../schema';
import type { ArticleInput } from '../types';
import { applyCorrections, type Corrected } from './apply-corrections';
import type { Correction } from './types';

/**
 * The corrections that hold for some pages: their own and those of everywhere; within a transaction over `corrections`.
 * `applyCorrections` takes of them what is its page's.
 */
export async function correctionsFor(db: ArchiveDatabase, pages: readonly string[]): Promise<Correction[]> {
  const [everywhere, own] = await Promise.all([
    db.corrections.where('page').equals('').toArray(),
    db.corrections.where('page').anyOf(pages).toArray(),
  ]);
  return [...own, ...everywhere];
}

/**
 * An article's analysis as the reader corrected it; within a transaction over `corrections`.
 * @param page `pageKey` of its address
 * @param text what the analysis' spans point into
 */
export async function correctedFor(
  db: ArchiveDatabase,
  page: string,
  text: string,
  analysis: Analysis,
): Promise<Corrected> {
  return applyCorrections(analysis, text, page, await correctionsFor(db, [page]));
}

/** The analysis of a page, saved or not, as the reader corrected it. */
export async function correctedPage(
  db: ArchiveDatabase,
  { url, title, paragraphs }: Pick<ArticleInput, 'url' | 'title' | 'paragraphs'>,
  analysis: Analysis,
): Promise<Analysis> {
  const text = analysedText(title, paragraphs);
  return db.transaction('r', db.corrections, async () => {
    return (await correctedFor(db, pageKey(url), text, analysis)).analysis;
  });
}
