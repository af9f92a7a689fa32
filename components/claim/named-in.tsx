import type { ClaimDetails } from '../../lib/analysis/types';
import { useWords } from '../shell/words';

const KINDS = ['numbers', 'dates', 'places', 'parties'] as const;

interface NamedInProps {
  readonly details: ClaimDetails;
  /** The text that the spans point into. */
  readonly text: string;
}

/** What a claim names, in its own words, a line for each kind; nothing for a kind that it has none of. */
export function NamedIn({ details, text }: NamedInProps) {
  const { t } = useWords();
  return (
    <>
      {KINDS.filter((kind) => details[kind].length > 0).map((kind) => (
        <li key={kind}>
          {t(`claim.${kind}`)}
          {details[kind].map(({ start, end }) => (
            <span key={start}>
              {' '}
              <q class="why__words" lang="ar">
                {asWritten(text, start, end)}
              </q>
            </span>
          ))}
        </li>
      ))}
    </>
  );
}

/** The name's words; behind a ل that took the alef of its article with that ل: `للميناء`, never `لميناء`. */
function asWritten(text: string, start: number, end: number): string {
  return text.slice(text.slice(start - 1, start + 1) === 'لل' ? start - 1 : start, end);
}
