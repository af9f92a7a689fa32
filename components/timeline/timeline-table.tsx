import { useWords } from '../shell/words';
import type { TimelineProps } from './timeline';
import './timeline-table.css';

type Counted = Pick<TimelineProps, 'totalName' | 'totals' | 'months' | 'rows'>;

/** The figures of the picture, the newest month first; months of nothing are left out. */
export function TimelineTable({ totalName, totals, months, rows }: Counted) {
  const { t, number, partialDate } = useWords();
  const columns = months.map((_, column) => column).filter((column) => totals[column]! > 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="timeline-table" aria-label={t('timeline.table')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('timeline.month')}</th>
            <th scope="col">{totalName}</th>
            {rows.map(({ id, name }) => (
              <th key={id} scope="col">
                <bdi>{name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.reverse().map((column) => (
            <tr key={months[column]}>
              <th scope="row">{partialDate(months[column]!)}</th>
              <td>{number(totals[column]!)}</td>
              {rows.map(({ id, counts }) => (
                <td key={id}>{number(counts[column]!)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
