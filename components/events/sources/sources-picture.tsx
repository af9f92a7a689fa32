import { useId } from 'preact/hooks';
import type { EventSources } from '../../../lib/coverage/event-sources/types';
import { useMedia } from '../../shell/use-media';
import { useWords } from '../../shell/words';
import { type Arrow, layoutOf } from './picture-layout';
import './sources-picture.css';

/** Units of the picture: as many as it has pixels where it is shown, so that its letters keep their size. */
const WIDE = { width: 720, most: 200 };
const NARROW = { width: 320, most: 136 };
/** Width of a letter of a name, about. */
const LETTER = 7.5;
/** Between a name and its lane. */
const GAP = 12;
/** Of a name's line; the style sheet has it too. */
const NAME = 24;

/**
 * Who took from whom, in time: a lane for each agency and outlet, time along it in the direction of reading, an arrow from
 * the copied to the copier. The list beside it tells the same in words.
 */
export function SourcesPicture({ sources }: { readonly sources: EventSources }) {
  const { t, direction, time } = usePictureWords();
  const { width, most } = useMedia('(width < 48rem)') ? NARROW : WIDE;
  const head = useId();
  const names = [
    ...sources.agencies.map(({ name }) => name),
    ...sources.articles.map(({ article }) => article.outletName || article.outlet),
  ];
  const longest = Math.max(0, ...names.map((name) => name.length));
  const margin = Math.min(most, Math.ceil(longest * LETTER) + 2 * GAP);
  const { height, lanes, dots, arrows, axis, span } = layoutOf(sources, width, margin);
  const rtl = direction === 'rtl';
  const at = (x: number) => (rtl ? width - x : x);
  const pathOf = ({ from, to }: Arrow) => {
    const [x, y] = [at(from.x), from.y];
    const [endX, endY] = [at(to.x), to.y];
    const bend = (x + endX) / 2;
    return `M${x} ${y} C${bend} ${y} ${bend} ${endY} ${endX} ${endY}`;
  };
  return (
    <svg
      class="sources-picture"
      viewBox={`0 0 ${width} ${height}`}
      style={{ maxInlineSize: `${width}px` }}
      role="img"
      aria-label={t('provenance.picture')}
      direction={direction}
    >
      <defs>
        <marker id={head} viewBox="0 0 8 8" refX="11" refY="4" markerWidth="8" markerHeight="8" orient="auto">
          <path d="M0 0 8 4 0 8z" class="sources-picture__head" />
        </marker>
      </defs>
      {lanes.map(({ y, label, kind }) => (
        <g key={`${kind} ${label}`}>
          <line class="sources-picture__lane" x1={at(margin)} x2={at(width)} y1={y} y2={y} />
          <foreignObject x={rtl ? at(margin - GAP) : 0} y={y - NAME / 2} width={margin - GAP} height={NAME}>
            <div class={`sources-picture__name sources-picture__name--${kind}`} dir="auto">
              {label}
            </div>
          </foreignObject>
        </g>
      ))}
      {arrows.map((arrow) => (
        <path
          key={`${arrow.link.type} ${arrow.from.x} ${arrow.from.y} ${arrow.link.to}`}
          class={`sources-picture__arrow ${isWeak(arrow) ? 'sources-picture__arrow--weak' : ''}`}
          d={pathOf(arrow)}
          marker-end={`url(#${head})`}
        />
      ))}
      {lanes.flatMap(({ y, label, kind }) =>
        kind === 'agency'
          ? [
              <rect
                key={label}
                class="sources-picture__agency"
                x={at(margin) - 6}
                y={y - 6}
                width="12"
                height="12"
              />,
            ]
          : [],
      )}
      {dots.map(({ id, x, y, dated }) => (
        <circle
          key={id}
          class={`sources-picture__dot ${dated ? '' : 'sources-picture__dot--undated'}`}
          cx={at(x)}
          cy={y}
          r="6"
        />
      ))}
      {span && (
        <g class="sources-picture__axis">
          <line x1={at(margin)} x2={at(width)} y1={axis} y2={axis} />
          <text class="sources-picture__from" x={at(margin)} y={axis + 18}>
            {time(span[0])}
          </text>
          {span[1] > span[0] && (
            <text class="sources-picture__to" x={at(width)} y={axis + 18}>
              {time(span[1], span[0])}
            </text>
          )}
        </g>
      )}
    </svg>
  );
}

/** A passage's credit, and words that either may have taken, are dotted. */
function isWeak({ link }: Arrow): boolean {
  return link.type === 'agency' ? !link.whole : !link.ordered;
}

function usePictureWords() {
  const { t, direction, language, fullDate, number } = useWords();
  const clock = new Intl.DateTimeFormat(`${language}-u-nu-latn`, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const hour = (ms: number) => clock.format(ms).replace(/\d/g, (digit) => number(Number(digit)));
  const day = (ms: number) => fullDate(new Date(ms).toISOString());
  /** Within a day the date is said once. */
  const time = (ms: number, before?: number) =>
    before !== undefined && day(before) === day(ms) ? hour(ms) : `${day(ms)} ${hour(ms)}`;
  return { t, direction, time };
}
