import type { BadLine, ImportReport } from '../../lib/archive/export/import-types';
import type { Translator } from '../../lib/i18n/translator';
import { useWords } from '../shell/words';
import '../shell/fold.css';

/** What an import brought, and the lines that it could not take in. */
export function ImportResult({ report }: { readonly report: ImportReport }) {
  const words = useWords();
  const { t, plural, number } = words;
  const { articles, corrections, removed, badLines, bad, cancelled } = report;
  const facts = [
    t('import.new', { articles: plural('articles', articles.new) }),
    articles.merged > 0 && t('import.merged', { articles: plural('articles', articles.merged) }),
    articles.same > 0 && t('import.same', { articles: plural('articles', articles.same) }),
    articles.removed > 0 && t('import.passedOver', { articles: plural('articles', articles.removed) }),
    corrections > 0 && t('import.corrections', { corrections: plural('corrections', corrections) }),
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
      {badLines > 0 && (
        <details class="fold">
          <summary class="fold__summary">{plural('badLines', badLines)}</summary>
          <ol class="import-result__list">
            {bad.map((line) => (
              <li key={line.line}>{badLineWords(line, words)}</li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

function badLineWords({ line: at, error }: BadLine, { t, number }: Translator): string {
  const line = number(at);
  if (error.error === 'too-large') return t('import.badLine.tooLarge', { line });
  const field = error.error === 'invalid' ? error.field : error.error;
  return field === 'json' ? t('import.badLine.json', { line }) : t('import.badLine.field', { line, field });
}
