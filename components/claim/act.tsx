import type { Claim } from '../../lib/analysis/types';
import { useWords } from '../shell/words';
import './act.css';

/** What a claim does where it does not just state: without it, what somebody denied would read as if they had said it. */
export function Act({ claim: { act } }: { readonly claim: Claim }) {
  const { t } = useWords();
  return act === 'states' ? null : <span class="act">{t(`act.${act}`)}</span>;
}
