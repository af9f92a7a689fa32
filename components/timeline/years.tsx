import { useWords } from '../shell/words';
import { BARS_HEIGHT, heightOf, MONTH_WIDTH, middleOf } from './geometry';

/** Months that a year's figures need beside them. */
const ROOM = 2;
const INDENT = 3;
const BASELINE = 6;

interface YearsProps {
  readonly months: readonly string[];
  readonly rows: number;
}

/** A line where each year begins, with its figures at the foot; and the ground that the bars stand on. */
export function Years({ months, rows }: YearsProps) {
  const { direction, partialDate } = useWords();
  const height = heightOf(rows);
  const before = (column: number) =>
    middleOf(column, months.length, direction) + ((direction === 'rtl' ? 1 : -1) * MONTH_WIDTH) / 2;
  const begins = (column: number) => months[column]?.endsWith('-01') ?? false;
  // The first year is told where the next one leaves it room.
  const told = (column: number) =>
    column > 0 || !months.slice(1, 1 + ROOM).some((name) => name.endsWith('-01'));
  const inwards = direction === 'rtl' ? -INDENT : INDENT;
  return (
    <>
      <line
        class="picture__ground"
        x1={0}
        x2={months.length * MONTH_WIDTH}
        y1={BARS_HEIGHT}
        y2={BARS_HEIGHT}
      />
      {months.map((name, column) =>
        column === 0 || begins(column) ? (
          <g key={name}>
            {column > 0 && (
              <line class="picture__year-line" x1={before(column)} x2={before(column)} y1={0} y2={height} />
            )}
            {told(column) && (
              <text class="picture__year" x={before(column) + inwards} y={height - BASELINE}>
                {partialDate(name.slice(0, 4))}
              </text>
            )}
          </g>
        ) : null,
      )}
    </>
  );
}
