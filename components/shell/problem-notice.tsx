import type { Problem } from '../../lib/i18n/problem';
import { problemWords } from '../../lib/i18n/problem-words';
import { Button } from './button';
import { Notice } from './notice';
import { useWords } from './words';

interface ProblemNoticeProps {
  readonly problem: Problem;
  readonly level?: 1 | 2 | 3;
  readonly onRetry?: () => void;
}

/** What happened, what is safe, what to do; the engine's own words behind a disclosure. */
export function ProblemNotice({ problem, level, onRetry }: ProblemNoticeProps) {
  const words = useWords();
  const { what, safe, remedy, detail } = problemWords(problem, words);
  return (
    <Notice title={what} text={[safe, remedy].filter(Boolean).join(' ')} {...(level ? { level } : {})}>
      {onRetry && <Button onClick={onRetry}>{words.t('action.retry')}</Button>}
      {detail && (
        <details class="fold">
          <summary class="fold__summary">{words.t('problem.detail')}</summary>
          <bdi>{detail}</bdi>
        </details>
      )}
    </Notice>
  );
}
