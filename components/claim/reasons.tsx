import type { LinkReason } from '../../lib/coverage/types';
import { linkReasonWords } from '../../lib/i18n/link-reason';
import { useWords } from '../shell/words';
import './reasons.css';

/** Why two things are linked, each reason in words. */
export function Reasons({ why }: { readonly why: readonly LinkReason[] }) {
  const words = useWords();
  if (why.length === 0) return null;
  return (
    <ul class="reasons">
      {why.map((reason) => {
        const text = linkReasonWords(reason, words);
        return <li key={text}>{text}</li>;
      })}
    </ul>
  );
}
