import type { Independence } from '../../lib/coverage/sources';
import { independenceWords, sourceReasonWords } from '../../lib/i18n/source-reason';
import { useWords } from '../shell/words';
import '../shell/fold.css';
import './independence-fold.css';

/** How many outlets tell something and from how many sources of their own; opened, why. One outlet alone says nothing. */
export function IndependenceFold({ independence }: { readonly independence: Independence }) {
  const words = useWords();
  const { outlets, why } = independence;
  if (outlets < 2) return null;
  return (
    <details class="fold independence">
      <summary class="fold__summary">{independenceWords(independence, words).join(' · ')}</summary>
      <ul class="independence__why">
        {why.length === 0 && <li>{words.t('sources.independent')}</li>}
        {why.map((reason) => {
          const text = sourceReasonWords(reason, words);
          return <li key={text}>{text}</li>;
        })}
        <li>{words.t('sources.note')}</li>
      </ul>
    </details>
  );
}
