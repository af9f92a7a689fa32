import { useEffect, useRef } from 'preact/hooks';
import { Select } from '../shell/select';
import { useWords } from '../shell/words';
import { Picture } from './picture';
import { TimelineTable } from './timeline-table';
import '../shell/fold.css';
import './timeline.css';

/** Something that is counted by itself. */
interface PictureRow {
  readonly id: string;
  readonly name: string;
  /** For each month. */
  readonly counts: readonly number[];
}

export interface TimelineProps {
  /** What the picture shows, as a heading. */
  readonly title: string;
  /** What the bars count. */
  readonly totalName: string;
  /** Of the bars, for each month. */
  readonly totals: readonly number[];
  /** `YYYY-MM`, none left out; at least one. */
  readonly months: readonly string[];
  /** The most important first. */
  readonly rows: readonly PictureRow[];
  readonly month: string | null;
  /** `PictureRow.id`. */
  readonly row: string | null;
  /** Whether the dots of all rows tell the same measure, or each row its own. */
  readonly scale?: 'common' | 'own';
  /** A month was chosen, and a row with it where a dot was pointed at. */
  readonly onChoose: (month: string | null, row: string | null) => void;
  /** A count of a row, or of the bars (null), in words. */
  readonly tell: (count: number, row: string | null) => string;
}

/**
 * What happened month by month as a picture: bars for all of it, a dot for each row, larger where there was more. Time
 * runs in the reader's direction. Screen readers hear a summary and find the figures in a table; the keyboard chooses
 * a month from a list.
 */
export function Timeline(props: TimelineProps) {
  const { title, totalName, totals, months, rows, month, onChoose, tell } = props;
  const { t, partialDate } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  // The newest months come into sight first: time runs to them.
  useEffect(() => {
    const box = scroller.current;
    if (box) box.scrollLeft = getComputedStyle(box).direction === 'rtl' ? -box.scrollWidth : box.scrollWidth;
  }, [months.length]);
  const most = totals.indexOf(Math.max(...totals));
  const choices = months.flatMap((name, column) =>
    totals[column]! > 0
      ? [{ value: name, label: `${partialDate(name)} · ${tell(totals[column]!, null)}` }]
      : [],
  );
  return (
    <section class="timeline">
      <h2>{title}</h2>
      <div class="timeline__picture">
        <ol class="timeline__names" aria-hidden="true">
          <li class="timeline__all">{totalName}</li>
          {rows.map((row) => (
            <li key={row.id} class={row.id === props.row ? 'timeline__name--chosen' : undefined}>
              <bdi>{row.name}</bdi>
            </li>
          ))}
        </ol>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section class="timeline__scroller" ref={scroller} tabIndex={0} aria-label={title}>
          <Picture
            {...props}
            label={t('timeline.summary', {
              from: partialDate(months[0]!),
              to: partialDate(months.at(-1)!),
              month: partialDate(months[most]!),
              most: tell(totals[most]!, null),
            })}
          />
        </section>
      </div>
      <Select
        label={t('timeline.month')}
        value={month ?? ''}
        options={[{ value: '', label: t('timeline.allMonths') }, ...choices.reverse()]}
        onChange={(chosen) => onChoose(chosen || null, chosen ? props.row : null)}
      />
      <details class="fold">
        <summary class="fold__summary">{t('timeline.table')}</summary>
        <TimelineTable totalName={totalName} totals={totals} months={months} rows={rows} />
      </details>
    </section>
  );
}
