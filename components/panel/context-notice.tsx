import type { PageContext } from '../../lib/coverage/types';
import { hasContext } from '../claim/claim-context';
import { Notice } from '../shell/notice';
import { ProblemNotice } from '../shell/problem-notice';
import { useWords } from '../shell/words';
import type { ContextState } from './panel-state';

interface ContextNoticeProps {
  readonly context: ContextState;
  readonly onRetry: () => void;
}

/** What the archive has to say where it has nothing, or nothing yet, to add to a claim. */
export function ContextNotice({ context, onRetry }: ContextNoticeProps) {
  const { t } = useWords();
  switch (context.status) {
    case 'loading':
      return <p class="notice__text">{t('context.loading')}</p>;
    case 'archive-empty':
      return <Notice level={2} title={t('state.archiveEmpty.title')} text={t('state.archiveEmpty.text')} />;
    case 'error':
      return <ProblemNotice level={2} problem={context.problem} onRetry={onRetry} />;
    case 'ready':
      return foundNothing(context.context) ? (
        <Notice level={2} title={t('state.nothingFound.title')} text={t('state.nothingFound.text')} />
      ) : null;
  }
}

function foundNothing({ claims, related }: PageContext): boolean {
  return related.length === 0 && !claims.some(hasContext);
}
