import { openArchive } from '../../lib/archive/open-archive';
import type { AnalyseReply } from '../../lib/messages';
import type { PageArticle } from '../../lib/page/types';
import { analyseArticle } from './analyse-article';
import { officesThen } from './offices-then';

/**
 * The analysis of a page as the reader corrected it, with the offices of those who speak then. An archive that cannot
 * be opened takes the corrections away, not the analysis.
 */
export async function correctedReply(article: PageArticle): Promise<AnalyseReply> {
  const reply = await analyseArticle(article);
  if (!reply.ok) return reply;
  const own = reply.analysis;
  const analysis = await openArchive()
    .corrected(article, own)
    .catch(() => own);
  if (analysis === own) return reply;
  const { published } = article;
  return { ok: true, analysis, offices: officesThen({ speakers: analysis.speakers, published }) };
}
