import type { ComparisonChoice, RowOrder } from '../../lib/coverage/comparison/types';

/** What the page of an event shows: its statements by outlet, what each outlet calls things, or where the texts come from. */
export type EventPart = (typeof EVENT_PARTS)[number];

export const EVENT_PARTS = ['statements', 'naming', 'sources'] as const;

export const ROW_ORDERS = [
  'shared',
  'told',
  'speaker',
  'difference',
  'alone',
] as const satisfies readonly RowOrder[];

/** All articles against the fullest wording, what most outlets tell first. */
export const NO_CHOICE: ComparisonChoice = { order: 'shared', against: null, articles: null };

export interface EventRoute {
  readonly view: 'event';
  readonly id: string;
  /** Its statements where none is said. */
  readonly part?: EventPart;
  /** `NO_CHOICE` where none is said. */
  readonly choice?: ComparisonChoice;
}

/** The address of an event: `#/event/<id>?part=naming`, `#/event/<id>?order=speaker&against=<host>&articles=<id>,<id>`. */
export function hashOfEvent({ id, part = 'statements', choice = NO_CHOICE }: EventRoute): string {
  const query = new URLSearchParams();
  if (part !== 'statements') query.set('part', part);
  if (choice.order !== NO_CHOICE.order) query.set('order', choice.order);
  if (choice.against !== null) query.set('against', choice.against);
  if (choice.articles !== null) query.set('articles', choice.articles.join(','));
  return `#/event/${encodeURIComponent(id)}${query.size > 0 ? `?${query}` : ''}`;
}

/** What an address says of an event; whatever it does not know is left at what is usual. */
export function eventRouteOf(id: string, query: URLSearchParams): EventRoute {
  const part = EVENT_PARTS.find((known) => known === query.get('part'));
  const order = ROW_ORDERS.find((known) => known === query.get('order')) ?? NO_CHOICE.order;
  const against = query.get('against') || null;
  const articles = query.get('articles')?.split(',').filter(Boolean) ?? null;
  const usual = order === NO_CHOICE.order && against === null && articles === null;
  return {
    view: 'event',
    id,
    ...(part && { part }),
    ...(!usual && { choice: { order, against, articles } }),
  };
}
