import type { Claim, Evidence, Speaker } from '../../lib/analysis/types';
import { evidenceWords } from '../../lib/i18n/evidence-words';
import { useWords } from '../shell/words';
import { NamedIn } from './named-in';
import '../shell/fold.css';
import './why.css';

interface WhyProps {
  readonly claim: Claim;
  readonly speaker: Speaker | null;
  /** The text that the evidence points into. */
  readonly text: string;
}

/** On what the analysis rests: each rule in words, with the article's words that it matched; then what the claim names. */
export function Why({ claim, speaker, text }: WhyProps) {
  const words = useWords();
  const evidence = distinct([...claim.why, ...(speaker?.why ?? [])]);
  const { details } = claim;
  if (evidence.length === 0 && claim.certain && claim.stance === 'neutral' && !details) return null;
  return (
    <details class="fold why">
      <summary class="fold__summary">{words.t('action.why')}</summary>
      <ul class="why__list">
        {!claim.certain && <li class="why__doubt">{words.t('claim.uncertainText')}</li>}
        {evidence.map((step) => (
          <li key={keyOf(step)}>
            {evidenceWords(step, words)}
            {step.span && (
              <>
                {' '}
                <q class="why__words" lang="ar">
                  {text.slice(...step.span)}
                </q>
              </>
            )}
          </li>
        ))}
        {claim.stance !== 'neutral' && <li>{words.t(`stance.${claim.stance}`)}</li>}
        {details && <NamedIn details={details} text={text} />}
      </ul>
    </details>
  );
}

function distinct(steps: readonly Evidence[]): Evidence[] {
  return [...new Map(steps.map((step) => [keyOf(step), step])).values()];
}

function keyOf({ rule, span, entry }: Evidence): string {
  return [rule, span?.join('-'), entry].join(' ');
}
