import { useEffect, useState } from 'preact/hooks';
import type { Analysis } from '../../lib/analysis/types';
import type { Problem } from '../../lib/i18n/problem';
import { type AnalyseReply, type OfficesThen, sendMessage } from '../../lib/messages';
import type { PageArticle } from '../../lib/page/types';

export type AnalysisState =
  | { readonly status: 'loading' }
  | {
      readonly status: 'ready';
      readonly article: PageArticle;
      readonly analysis: Analysis;
      readonly offices: OfficesThen;
    }
  | { readonly status: 'error'; readonly problem: Problem };

/**
 * The analysis of the page's article, from the background: never the page's own word on who said what.
 * A worker that was just stopped misses the first message and hears the second.
 */
export function useAnalysis(article: PageArticle | null): AnalysisState {
  const [state, setState] = useState<AnalysisState>({ status: 'loading' });
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

function stateOf(article: PageArticle, reply: AnalyseReply | null): AnalysisState {
  if (!reply) return { status: 'error', problem: { error: 'no-answer' } };
  if (!reply.ok) return { status: 'error', problem: { error: 'analysis', reason: reply.reason } };
  return { status: 'ready', article, analysis: reply.analysis, offices: reply.offices };
}
