import type { ArticleMeta } from '../../../lib/archive/types';
import type { Comparison, ComparisonChoice, StatementRow } from '../../../lib/coverage/comparison/types';
import type { LibraryRoute } from '../../library/library-route';
import { Dotted } from '../../shell/dotted';
import { useWords } from '../../shell/words';
import { ComparisonToolbar } from './comparison-toolbar';
import { type RowGroup, StatementTable } from './statement-table';
import '../../claim/wording.css';
import './comparison-view.css';

interface ComparisonViewProps {
  readonly comparison: Comparison;
  readonly choice: ComparisonChoice;
  /** All articles of the event, oldest first. */
  readonly articles: readonly ArticleMeta[];
  readonly onChoose: (choice: ComparisonChoice) => void;
  readonly onGo: (route: LibraryRoute) => void;
}

/** What each outlet reported of an event, statement by statement, in whose words, and what it left out. */
export function ComparisonView({ comparison, choice, articles, onChoose, onGo }: ComparisonViewProps) {
  const { t, plural } = useWords();
  const { columns, rows, left } = comparison;
  const shared = rows.some(({ told }) => told > 1);
  return (
    <section class="comparison">
      <h2>{t('event.comparison')}</h2>
      <ComparisonToolbar choice={choice} articles={articles} columns={columns} onChoose={onChoose} />
      {left > 0 && choice.articles === null && (
        <p class="comparison__hint">{t('event.left', { articles: plural('articles', left) })}</p>
      )}
      {rows.length > 0 && !shared && (
        <p class="comparison__hint">{columns.length > 1 ? t('event.noShared') : t('event.oneOutlet')}</p>
      )}
      {rows.length === 0 ? (
        <p class="comparison__hint">{t('comparison.noRows')}</p>
      ) : (
        <>
          {shared && (
            <Dotted class="comparison__legend">
              <span>{t('comparison.legend.kept')}</span>
              <ins class="wording__added">{t('comparison.legend.added')}</ins>
              <del class="wording__dropped">{t('comparison.legend.dropped')}</del>
            </Dotted>
          )}
          <StatementTable
            label={t('event.comparison')}
            columns={columns}
            groups={groupsOf(rows, choice.order, t('comparison.sharedRows'), t('comparison.aloneRows'))}
            onGo={onGo}
          />
        </>
      )}
    </section>
  );
}

/** Rows as they come; where the order puts what several outlets tell apart from the rest, each part under its title. */
function groupsOf(
  rows: readonly StatementRow[],
  order: ComparisonChoice['order'],
  shared: string,
  alone: string,
): RowGroup[] {
  if (order === 'speaker' || order === 'told') return [{ title: null, rows }];
  const groups = [
    { title: shared, rows: rows.filter(({ told }) => told > 1) },
    { title: alone, rows: rows.filter(({ told }) => told === 1) },
  ];
  return (order === 'alone' ? groups.reverse() : groups).filter((group) => group.rows.length > 0);
}
