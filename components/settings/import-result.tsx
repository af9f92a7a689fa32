import type { UndoReport } from '../../lib/archive/export/import-tables';
import type { ImportReport } from '../../lib/archive/export/import-types';
import { Button } from '../shell/button';
import { useWords } from '../shell/words';
import { BadLines } from './bad-lines';

interface ImportResultProps {
  readonly report: ImportReport;
  readonly onUndo: (id: string) => void;
}

/** What an import brought, the way back, and what it could not take in. */
export function ImportResult({ report, onUndo }: ImportResultProps) {
  const { t, plural, number } = useWords();
  const { id, articles, corrections, events, namings, remarks, removed, badLines, bad, cancelled } = report;
  const facts = [
    t('import.new', { articles: plural('articles', articles.new) }),
    articles.merged > 0 && t('import.merged', { articles: plural('articles', articles.merged) }),
    articles.same > 0 && t('import.same', { articles: plural('articles', articles.same) }),
    articles.removed > 0 && t('import.passedOver', { articles: plural('articles', articles.removed) }),
    corrections > 0 && t('import.corrections', { corrections: plural('corrections', corrections) }),
    events > 0 && t('import.events', { count: number(events) }),
    namings > 0 && t('import.namings', { count: number(namings) }),
    remarks > 0 && t('import.remarks', { count: number(remarks) }),
    removed > 0 && t('import.removed', { count: number(removed) }),
  ].filter((fact) => fact !== false);
  return (
    <div class="import-result">
      <p>{t(cancelled ? 'import.cancelled' : 'import.done')}</p>
      <ul class="import-result__list">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {id !== null && <Button onClick={() => onUndo(id)}>{t('import.undo')}</Button>}
      <BadLines count={badLines} bad={bad} />
    </div>
  );
}

/** What an undo did. */
export function UndoResult({ report: { articles, kept, cancelled } }: { readonly report: UndoReport }) {
  const { t, plural } = useWords();
  return (
    <div class="import-result">
      <p>
        {t(cancelled ? 'import.undoStopped' : 'import.undone', { articles: plural('articles', articles) })}
      </p>
      {kept > 0 && <p>{t('import.kept', { articles: plural('articles', kept) })}</p>}
    </div>
  );
}
