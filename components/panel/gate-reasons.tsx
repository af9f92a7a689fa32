import { gateReasonWords } from '../../lib/i18n/gate-reason';
import type { GateReason } from '../../lib/page/types';
import { useWords } from '../shell/words';
import '../shell/fold.css';
import './gate-reasons.css';

/** What the gate saw on the page, strongest first. */
export function GateReasons({ reasons }: { readonly reasons: readonly GateReason[] }) {
  const words = useWords();
  if (reasons.length === 0) return null;
  const sorted = [...reasons].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  return (
    <details class="fold">
      <summary class="fold__summary">{words.t('state.reasons')}</summary>
      <ul class="gate-reasons">
        {sorted.map((reason) => (
          <li key={`${reason.code} ${reason.value}`} class={`gate-reason--${side(reason)}`}>
            {gateReasonWords(reason, words)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function side({ weight }: GateReason): 'for' | 'against' | 'decisive' {
  if (weight === 0) return 'decisive';
  return weight > 0 ? 'for' : 'against';
}
