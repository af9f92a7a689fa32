import type { Column, StatementRow } from '../../../lib/coverage/comparison/types';
import { Figures } from '../../claim/figures';
import { IndependenceFold } from '../../claim/independence-fold';
import { followHere } from '../../library/follow-here';
import { hashOf, type LibraryRoute } from '../../library/library-route';
import { OutletName } from '../../outlet/outlet-name';
import { useWords } from '../../shell/words';
import { StatementCell } from './statement-cell';
import './statement-table.css';

/** Rows under a heading of their own; without one they follow each other. */
export interface RowGroup {
  readonly title: string | null;
  readonly rows: readonly StatementRow[];
}

interface StatementTableProps {
  readonly label: string;
  readonly columns: readonly Column[];
  readonly groups: readonly RowGroup[];
  readonly onGo: (route: LibraryRoute) => void;
}

/**
 * Statements are rows, outlets columns; where an outlet leaves one out the cell is quiet. It scrolls in itself, with its
 * head and the speakers in sight; on a narrow page each statement stands by itself, its outlets below each other.
 */
export function StatementTable({ label, columns, groups, onGo }: StatementTableProps) {
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
                <OutletName outlet={outlet} name={name} />
                <span class="statements__count">{plural('articles', articles.length)}</span>
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ title, rows }) => (
          <tbody key={title ?? ''}>
            {title && (
              <tr class="statements__group">
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  <span>
                    {title} · {plural('claims', rows.length)}
                  </span>
                </th>
              </tr>
            )}
            {rows.map((row) => (
              <Row key={row.id} row={row} columns={columns} onGo={onGo} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

interface RowProps extends Pick<StatementTableProps, 'columns' | 'onGo'> {
  readonly row: StatementRow;
}

function Row({ row, columns, onGo }: RowProps) {
  return (
    <tr>
      <th scope="row" class="statements__speaker">
        <Speaker row={row} onGo={onGo} />
        <Figures figures={row.figures} />
        <IndependenceFold independence={row.independence} />
      </th>
      {columns.map(({ outlet, name }) => {
        const cell = row.cells.get(outlet) ?? { status: 'absent' };
        return (
          <td key={outlet} class={`statements__cell statements__cell--${cell.status}`}>
            <span class="statements__outlet" aria-hidden="true">
              <bdi>{name}</bdi>
            </span>
            <StatementCell cell={cell} yardstick={row.yardstick} compared={row.told > 1} onGo={onGo} />
          </td>
        );
      })}
    </tr>
  );
}

function Speaker({ row: { speaker }, onGo }: Pick<RowProps, 'row' | 'onGo'>) {
  const { t } = useWords();
  if (!speaker) return <span>{t('claim.unknownSpeaker')}</span>;
  const { key, name, office, certain } = speaker;
  const route: LibraryRoute = { view: 'speaker', key };
  return (
    <>
      <a
        class="statements__name"
        lang="ar"
        href={hashOf(route)}
        onClick={(click) => followHere(click, () => onGo(route))}
      >
        <bdi>{name}</bdi>
      </a>
      {office && (
        <span class="statements__office" lang="ar">
          <bdi>{office}</bdi>
        </span>
      )}
      {!certain && (
        <span class="statements__doubt" title={t('claim.uncertainText')}>
          {t('claim.uncertain')}
        </span>
      )}
    </>
  );
}
