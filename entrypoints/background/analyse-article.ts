import { browser } from 'wxt/browser';
import { ANALYSIS_VERSION, analyse } from '../../lib/analysis/analyse';
import { confirmArabic } from '../../lib/analysis/confirm-language';
import type { Analysis } from '../../lib/analysis/types';
import type { AnalyseReply } from '../../lib/messages';
import { articleText } from '../../lib/page/article-text';
import type { PageArticle } from '../../lib/page/types';
import { officesThen } from './offices-then';

/** Analyses kept for the session; the worker may die, `storage.session` does not. */
const KEPT = 40;
const PREFIX = 'analysis:';

interface Kept {
  readonly at: number;
  readonly analysis: Analysis;
}

/** Analyses an article once per text. */
export async function analyseArticle(article: PageArticle): Promise<AnalyseReply> {
  if (!confirmArabic(article.paragraphs.join('\n'))) return { ok: false, reason: 'not-arabic' };
  const text = articleText(article);
  const key = PREFIX + (await hashOf(`${ANALYSIS_VERSION}\n${text}`));
  const kept = (await browser.storage.session.get(key))[key] as Kept | undefined;
  if (kept) return answer(kept.analysis, article);
  // The panel answers every «why?».
  const analysis = analyse(text, { explain: true });
  await keep(key, { at: Date.now(), analysis });
  return answer(analysis, article);
}

function answer(analysis: Analysis, { published }: PageArticle): AnalyseReply {
  return { ok: true, analysis, offices: officesThen({ speakers: analysis.speakers, published }) };
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function keep(key: string, value: Kept): Promise<void> {
  const all = await browser.storage.session.get(null);
  const keys = Object.keys(all).filter((name) => name.startsWith(PREFIX));
  const age = (name: string) => (all[name] as Kept).at;
  const stale = keys.sort((a, b) => age(b) - age(a)).slice(KEPT - 1);
  if (stale.length > 0) await browser.storage.session.remove(stale);
  // A full session store costs only the cache: the analysis is done again next time.
  await browser.storage.session.set({ [key]: value }).catch(() => {});
}
