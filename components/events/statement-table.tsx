import type { Cell, Column, StatementRow } from '../../lib/coverage/events/types';
import { Act } from '../claim/act';
import { Figures } from '../claim/figures';
import { IndependenceFold } from '../claim/independence-fold';
import { useWords } from '../shell/words';
import './statement-table.css';

interface StatementTableProps {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly rows: readonly StatementRow[];
  readonly onOpenArticle: (articleId: string, claim: number | null) => void;
  readonly onOpenSpeaker: (key: string) => void;
}

/**
 * Statements are rows, outlets columns; where an outlet leaves one out the cell is quiet. It scrolls in itself, with its
 * head and the speakers in sight; on a narrow page each statement stands by itself, its outlets below each other.
 */
export function StatementTable({ label, columns, rows, onOpenArticle, onOpenSpeaker }: StatementTableProps) {
  const { t, plural } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="statements" aria-label={label} tabIndex={0}>
      <table class="statements__table">
        <thead>
          <tr>
            <th scope="col" class="statements__corner">
              {t('event.statement')}
            </th>
            {columns.map(({ outlet, name, articles }) => (
              <th key={outlet} scope="col">
                <bdi>{name}</bdi>
                <span class="statements__count">{plural('articles', articles.length)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              <th scope="row" class="statements__speaker">
                <Speaker row={row} onOpenSpeaker={onOpenSpeaker} />
                <Figures figures={row.figures} />
                <IndependenceFold independence={row.independence} />
              </th>
              {columns.map(({ outlet, name }) => (
                <td key={outlet}>
                  <span class="statements__outlet" aria-hidden="true">
                    <bdi>{name}</bdi>
                  </span>
                  <Tellings cells={row.cells.get(outlet) ?? []} onOpenArticle={onOpenArticle} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function keyOf({ cells }: StatementRow): string {
  return [...cells.values()]
    .flat()
    .map(({ claim }) => `${claim.articleId} ${claim.index}`)
    .join('\n');
}

function Speaker({
  row: { speaker },
  onOpenSpeaker,
}: { readonly row: StatementRow } & Pick<StatementTableProps, 'onOpenSpeaker'>) {
  const { t } = useWords();
  if (!speaker) return <span>{t('claim.unknownSpeaker')}</span>;
  const { key, name, office } = speaker;
  return (
    <>
      <button type="button" class="statements__name" lang="ar" onClick={() => onOpenSpeaker(key)}>
        <bdi>{name}</bdi>
      </button>
      {office && (
        <span class="statements__office" lang="ar">
          <bdi>{office}</bdi>
        </span>
      )}
    </>
  );
}

/** An outlet's wordings of a statement; the same words again, in its title or another article, are left out. */
function Tellings({
  cells,
  onOpenArticle,
}: { readonly cells: readonly Cell[] } & Pick<StatementTableProps, 'onOpenArticle'>) {
  const { t } = useWords();
  if (cells.length === 0) return <span class="statements__none">{t('event.notHere')}</span>;
  const distinct = [...new Map(cells.map((cell) => [cell.claim.text, cell])).values()];
  return (
    <>
      {distinct.map(({ article, claim }) => (
        <button
          key={`${article.id} ${claim.index}`}
          type="button"
          class={`statements__words statements__words--${claim.claim.kind}`}
          dir="auto"
          lang="ar"
          title={article.title}
          onClick={() => onOpenArticle(article.id, claim.index)}
        >
          <Act claim={claim.claim} />
          <span>{claim.text}</span>
        </button>
      ))}
    </>
  );
}
