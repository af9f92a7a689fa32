import { openArchive } from '../../lib/archive/open-archive';
import type { Outcome, SaveResult } from '../../lib/archive/types';
import type { PageArticle } from '../../lib/page/types';
import { gatherLater } from '../hooks/gather-later';
import { analyseArticle } from './analyse-article';

/** Saves an article with its analysis; what went wrong comes back as a value. */
export async function saveArticle(article: PageArticle): Promise<Outcome<SaveResult>> {
  const reply = await analyseArticle(article);
  if (!reply.ok) return { ok: false, error: { error: 'invalid', field: 'paragraphs' } };
  const outcome = await openArchive().save(article, reply.analysis);
  if (outcome.ok) gatherLater();
  return outcome;
}
