import type { BadLine } from '../../lib/archive/export/import-types';
import { badLineWords } from '../../lib/i18n/bad-line';
import { useWords } from '../shell/words';
import '../shell/fold.css';

interface BadLinesProps {
  /** How many there are. */
  readonly count: number;
  /** The first of them. */
  readonly bad: readonly BadLine[];
}

/** What of a file cannot be taken in, each with its place and its reason. */
export function BadLines({ count, bad }: BadLinesProps) {
  const words = useWords();
  if (count === 0) return null;
  return (
    <details class="fold">
      <summary class="fold__summary">{words.plural('badLines', count)}</summary>
      <ol class="import-result__list">
        {bad.map((line) => (
          <li key={`${line.file} ${line.line}`}>{badLineWords(line, words)}</li>
        ))}
      </ol>
    </details>
  );
}
