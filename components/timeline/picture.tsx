import { useWords } from '../shell/words';
import {
  BARS_HEIGHT,
  barOf,
  columnAt,
  heightOf,
  MONTH_WIDTH,
  middleOf,
  ROW_HEIGHT,
  radiusOf,
  rowAt,
} from './geometry';
import type { TimelineProps } from './timeline';
import { Years } from './years';

const BAR_WIDTH = 10;

/** Bars and dots by month; a click chooses the month, on a dot its row too. */
export function Picture(props: TimelineProps & { readonly label: string }) {
  const { months, rows, totals, month, row, scale = 'common', onChoose, tell, label } = props;
  const { direction, partialDate } = useWords();
  const [width, height] = [months.length * MONTH_WIDTH, heightOf(rows.length)];
  const x = (column: number) => middleOf(column, months.length, direction);
  const mostTotal = Math.max(1, ...totals);
  const mostOfAll = Math.max(1, ...rows.flatMap(({ counts }) => counts));
  const choose = (event: MouseEvent & { readonly currentTarget: SVGSVGElement }) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const name = months[columnAt(event.clientX - left, months.length, direction)];
    if (name === undefined) return;
    const place = rowAt(event.clientY - top, rows.length);
    const id = place !== null && rows[place]!.counts[months.indexOf(name)]! > 0 ? rows[place]!.id : null;
    // The same again takes the choice off.
    if (name === month && id === row) onChoose(null, null);
    else onChoose(name, id);
  };
  const look = (column: number, id: string | null) =>
    (month !== null && months[column] !== month) || (row !== null && id !== null && id !== row)
      ? 'picture__faint'
      : undefined;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list of months below it is the keyboard's way
    <svg
      class="picture"
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      onClick={choose}
    >
      {month !== null && months.includes(month) && (
        <rect
          class="picture__chosen"
          x={x(months.indexOf(month)) - MONTH_WIDTH / 2}
          width={MONTH_WIDTH}
          height={height}
        />
      )}
      <Years months={months} rows={rows.length} />
      {months.map((name, column) => {
        const count = totals[column]!;
        const size = barOf(count, mostTotal);
        return count === 0 ? null : (
          <g key={name} class={look(column, null)}>
            <title>{`${partialDate(name)}: ${tell(count, null)}`}</title>
            <rect
              class="picture__bar"
              x={x(column) - BAR_WIDTH / 2}
              y={BARS_HEIGHT - size}
              width={BAR_WIDTH}
              height={size}
            />
          </g>
        );
      })}
      {rows.map(({ id, name, counts }, place) => {
        const most = scale === 'own' ? Math.max(1, ...counts) : mostOfAll;
        return counts.map((count, column) =>
          count === 0 ? null : (
            <g key={`${id} ${months[column]}`} class={look(column, id)}>
              <title>{`${name} · ${partialDate(months[column]!)}: ${tell(count, id)}`}</title>
              <circle
                class="picture__dot"
                cx={x(column)}
                cy={BARS_HEIGHT + (place + 0.5) * ROW_HEIGHT}
                r={radiusOf(count, most)}
              />
            </g>
          ),
        );
      })}
    </svg>
  );
}
