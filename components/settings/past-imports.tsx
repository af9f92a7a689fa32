import type { PastImport } from '../../lib/archive/export/import-tables';
import { Button } from '../shell/button';
import { useWords } from '../shell/words';

interface PastImportsProps {
  readonly imports: readonly PastImport[];
  readonly busy: boolean;
  readonly onUndo: (id: string) => void;
}

/** Imports that can still be undone, also after a reload. */
export function PastImports({ imports, busy, onUndo }: PastImportsProps) {
  const { t, plural, fullDate } = useWords();
  if (imports.length === 0) return null;
  return (
    <details class="fold">
      <summary class="fold__summary">{t('import.past')}</summary>
      <ul class="past-imports">
        {imports.map(({ id, name, at, articles }) => {
          const called = name || t('import.unnamed');
          return (
            <li key={id}>
              {t('import.pastOne', {
                name: called,
                date: fullDate(at),
                articles: plural('articles', articles),
              })}{' '}
              <Button look="link" busy={busy} onClick={() => onUndo(id)}>
                {t('import.undoThis', { name: called })}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
