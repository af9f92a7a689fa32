import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Analysis } from '../../lib/analysis/types';
import { openArchive } from '../../lib/archive/open-archive';
import type { Problem } from '../../lib/i18n/problem';
import { type AnalyseReply, type OfficesThen, sendMessage } from '../../lib/messages';
import type { PageArticle } from '../../lib/page/types';
import { askOffices } from '../hooks/ask-offices';
import { useLive } from '../hooks/use-live';

export type AnalysisState =
  | { readonly status: 'loading' }
  | {
      readonly status: 'ready';
      readonly article: PageArticle;
      /** As the reader corrected it; follows every correction. */
      readonly analysis: Analysis;
      /** As the analyser made it: what is saved. */
      readonly own: Analysis;
      /** Those of the corrected speakers. */
      readonly offices: OfficesThen;
    }
  | { readonly status: 'error'; readonly problem: Problem };

type Own = Exclude<AnalysisState, { status: 'ready' }> | Omit<Ready, 'analysis'>;
type Ready = Extract<AnalysisState, { status: 'ready' }>;

/** The analysis of the page's article, from the background and as the reader corrected it. */
export function useAnalysis(article: PageArticle | null): AnalysisState {
  const own = useOwnAnalysis(article);
  const corrected = useLive(own.status === 'ready' ? () => correct(own) : null, [own]);
  return useMemo(() => {
    if (own.status !== 'ready') return own;
    // An archive that cannot be opened takes the corrections away, not the analysis.
    if (corrected.status === 'error') return { ...own, analysis: own.own };
    const ready = corrected.status === 'ready' && corrected.value.own === own.own;
    return ready ? corrected.value : { status: 'loading' };
  }, [own, corrected]);
}

async function correct(own: Omit<Ready, 'analysis'>): Promise<Ready> {
  const analysis = await openArchive().corrected(own.article, own.own);
  if (analysis === own.own) return { ...own, analysis };
  const offices = await askOffices({ speakers: analysis.speakers, published: own.article.published });
  return { ...own, analysis, offices };
}

/**
 * The analyser's word, from the background: never the page's own word on who said what.
 * A worker that was just stopped misses the first message and hears the second.
 */
function useOwnAnalysis(article: PageArticle | null): Own {
  const [state, setState] = useState<Own>({ status: 'loading' });
  useEffect(() => {
    let stopped = false;
    setState({ status: 'loading' });
    if (article)
      void askTwice(article).then((reply) => {
        if (!stopped) setState(stateOf(article, reply));
      });
    return () => {
      stopped = true;
    };
  }, [article]);
  return state;
}

function askTwice(article: PageArticle): Promise<AnalyseReply | null> {
  const ask = () => sendMessage('analyse', article);
  return ask()
    .catch(ask)
    .catch(() => null);
}

function stateOf(article: PageArticle, reply: AnalyseReply | null): Own {
  if (!reply) return { status: 'error', problem: { error: 'no-answer' } };
  if (!reply.ok) return { status: 'error', problem: { error: 'analysis', reason: reply.reason } };
  return { status: 'ready', article, own: reply.analysis, offices: reply.offices };
}
