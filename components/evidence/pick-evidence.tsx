import type { EvidenceRef } from '../../lib/evidence/types';
import { Icon } from '../icons/icon';
import { useWords } from '../shell/words';
import { refKey, useEvidenceSelection } from './evidence-selection';
import './pick-evidence.css';

/** Words of the claim that its button is told by. */
const LABEL_WORDS = 6;

interface PickEvidenceProps {
  readonly of: EvidenceRef;
  /** The claim's words. */
  readonly quote: string;
}

/** Puts a claim into the evidence pack, or takes it out; nothing where there is no pack. */
export function PickEvidence({ of, quote }: PickEvidenceProps) {
  const { t } = useWords();
  const selection = useEvidenceSelection();
  if (!selection) return null;
  const key = refKey(of);
  const picked = selection.picked.some((ref) => refKey(ref) === key);
  const { articleId, hash, start, end } = of;
  return (
    <button
      type="button"
      class="pick-evidence"
      aria-pressed={picked}
      aria-label={t('pack.pick', { quote: quote.split(/\s+/).slice(0, LABEL_WORDS).join(' ') })}
      title={t('pack.pickHint')}
      onClick={() => selection.onPick([{ articleId, hash, start, end }], !picked)}
    >
      <Icon name={picked ? 'check' : 'plus'} />
      {t('pack.title')}
    </button>
  );
}
