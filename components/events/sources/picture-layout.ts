import type { EventSources, SourceLink } from '../../../lib/coverage/event-sources/types';

/** A point of the picture, in its own units: x from where time begins (the inline start), y down. */
interface Point {
  readonly x: number;
  readonly y: number;
}

interface Lane {
  readonly y: number;
  readonly label: string;
  readonly kind: 'agency' | 'outlet';
}

interface Dot extends Point {
  readonly id: string;
  /** False for an article without a time: it stands where time begins and says so. */
  readonly dated: boolean;
}

export interface Arrow {
  readonly link: SourceLink;
  readonly from: Point;
  readonly to: Point;
}

export interface PictureLayout {
  readonly height: number;
  readonly lanes: readonly Lane[];
  readonly dots: readonly Dot[];
  readonly arrows: readonly Arrow[];
  /** Where the axis stands. */
  readonly axis: number;
  /** First and last time, milliseconds; null where nothing is dated. */
  readonly span: readonly [from: number, to: number] | null;
}

const LANE = 44;
const TOP = 16;
const RADIUS = 6;

/**
 * Lanes of agencies, then of outlets in the order of their first article; articles as dots at their times.
 * @param width of the whole; @param margin for the lanes' names, at the inline start
 */
export function layoutOf(
  { articles, agencies, links }: EventSources,
  width: number,
  margin: number,
): PictureLayout {
  const outlets = [
    ...new Map(articles.map(({ article }) => [article.outlet, article.outletName || article.outlet])),
  ];
  const lanes: Lane[] = [
    ...agencies.map(({ name }, i): Lane => ({ y: TOP + LANE * (i + 0.5), label: name, kind: 'agency' })),
    ...outlets.map(
      ([, label], i): Lane => ({ y: TOP + LANE * (agencies.length + i + 0.5), label, kind: 'outlet' }),
    ),
  ];
  const times = articles.flatMap(({ time }) => time ?? []);
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const inner = width - margin - 4 * RADIUS;
  const xOf = (time: number | null) =>
    margin + 2 * RADIUS + (time === null || to === from ? 0 : ((time - from) / (to - from)) * inner);
  const laneOf = new Map(outlets.map(([outlet], i) => [outlet, lanes[agencies.length + i]!.y]));
  const dots = articles.map(
    ({ article, time }): Dot => ({
      id: article.id,
      x: xOf(time),
      y: laneOf.get(article.outlet)!,
      dated: time !== null,
    }),
  );
  const dotOf = new Map(dots.map((dot) => [dot.id, dot]));
  const agencyOf = new Map(agencies.map(({ key }, i) => [key, { x: margin, y: lanes[i]!.y }]));
  const axis = TOP + LANE * lanes.length + 8;
  return {
    height: axis + 28,
    lanes,
    dots,
    arrows: links.flatMap((link): Arrow[] => {
      const start = link.type === 'agency' ? agencyOf.get(link.agency) : dotOf.get(link.from);
      const end = dotOf.get(link.to);
      return start && end ? [{ link, from: start, to: end }] : [];
    }),
    axis,
    span: times.length > 0 ? [from, to] : null,
  };
}
