import type { RecordFilter } from '../../lib/coverage/record/types';
import { type EventRoute, eventRouteOf, hashOfEvent } from './event-route';

/** What the library lists: every part narrows it. Days are `YYYY-MM-DD`, `to` inclusive. */
export interface LibraryFilter {
  readonly text: string;
  /** The text counts only where somebody says it. */
  readonly said: boolean;
  readonly outlet: string | null;
  /** `Speaker.key`. */
  readonly speaker: string | null;
  readonly tag: string | null;
  /** `Collection.id`. */
  readonly collection: string | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Null: best match first where there is a search, else newest first. */
  readonly sort: Sort | null;
}

export type Sort = (typeof SORTS)[number];

export const SORTS = ['match', 'newest', 'oldest'] as const;

export const NO_FILTER: LibraryFilter = {
  text: '',
  said: false,
  outlet: null,
  speaker: null,
  tag: null,
  collection: null,
  from: null,
  to: null,
  sort: null,
};

/** The library's views, each with an address of its own behind `#`, so that back, reload and new tab work. */
export type LibraryRoute =
  | { readonly view: 'list'; readonly filter: LibraryFilter }
  /** `hash`: a version other than the current one; `claim`: index in its analysis. */
  | {
      readonly view: 'article';
      readonly id: string;
      readonly hash: string | null;
      readonly claim: number | null;
    }
  | { readonly view: 'events' }
  | EventRoute
  /** `key`: `Speaker.key`; `only`: the part of the record that is shown, all of it where left out. */
  | { readonly view: 'speaker'; readonly key: string; readonly only?: RecordFilter | undefined }
  /** `outlet`: its host; `month`: `YYYY-MM`, null for its newest articles. */
  | { readonly view: 'outlet'; readonly outlet: string; readonly month: string | null }
  /** `of`: what the reader picked, or all of an event or of a speaker's record. */
  | { readonly view: 'evidence'; readonly of: EvidenceOf }
  | { readonly view: 'collections' }
  | { readonly view: 'collection'; readonly id: string }
  | { readonly view: 'settings' };

/** What an evidence pack is made of; `id` of an event, `key` of a speaker. */
export type EvidenceOf =
  | { readonly type: 'selection' }
  | { readonly type: 'event'; readonly id: string }
  | { readonly type: 'speaker'; readonly key: string };

export const WHOLE_RECORD: RecordFilter = { month: null, outlet: null, text: '', page: 0 };

const FIELDS = ['outlet', 'speaker', 'tag', 'collection', 'from', 'to'] as const;

/** The address of a view: `#/`, `#/?text=…&outlet=…`, `#/article/<id>?claim=3`, `#/event/<id>`, `#/speaker/<key>?month=2018-03`, … */
export function hashOf(route: LibraryRoute): string {
  const query = new URLSearchParams();
  switch (route.view) {
    case 'settings':
      return '#/settings';
    case 'events':
      return '#/events';
    case 'evidence':
      return `#/evidence${evidencePath(route.of)}`;
    case 'event':
      return hashOfEvent(route);
    case 'speaker': {
      const { month, outlet, text, page } = route.only ?? WHOLE_RECORD;
      if (month !== null) query.set('month', month);
      if (outlet !== null) query.set('outlet', outlet);
      if (text !== '') query.set('text', text);
      if (page > 0) query.set('page', String(page + 1));
      return `#/speaker/${encodeURIComponent(route.key)}${query.size > 0 ? `?${query}` : ''}`;
    }
    case 'collections':
      return '#/collections';
    case 'collection':
      return `#/collection/${encodeURIComponent(route.id)}`;
    case 'outlet':
      if (route.month !== null) query.set('month', route.month);
      return `#/outlet/${encodeURIComponent(route.outlet)}${query.size > 0 ? `?${query}` : ''}`;
    case 'article':
      if (route.hash !== null) query.set('version', route.hash);
      if (route.claim !== null) query.set('claim', String(route.claim));
      return `#/article/${encodeURIComponent(route.id)}${query.size > 0 ? `?${query}` : ''}`;
    case 'list':
      if (route.filter.text) query.set('text', route.filter.text);
      if (route.filter.said) query.set('said', '1');
      for (const field of FIELDS) {
        const value = route.filter[field];
        if (value !== null) query.set(field, value);
      }
      if (route.filter.sort !== null) query.set('sort', route.filter.sort);
      return `#/${query.size > 0 ? `?${query}` : ''}`;
  }
}

function evidencePath(of: EvidenceOf): string {
  switch (of.type) {
    case 'selection':
      return '';
    case 'event':
      return `/event/${encodeURIComponent(of.id)}`;
    case 'speaker':
      return `/speaker/${encodeURIComponent(of.key)}`;
  }
}

/** The view of an address; whatever it does not know is the whole list. */
export function routeOf(hash: string): LibraryRoute {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?', 2);
  const query = new URLSearchParams(search);
  if (path === '/settings') return { view: 'settings' };
  if (path === '/events') return { view: 'events' };
  if (path === '/collections') return { view: 'collections' };
  const [, kind, coded] = path.match(/^\/(article|event|speaker|outlet|collection)\/([^/]+)$/) ?? [];
  if (path === '/evidence') return { view: 'evidence', of: { type: 'selection' } };
  const [, whole, of] = path.match(/^\/evidence\/(event|speaker)\/([^/]+)$/) ?? [];
  const subject = decode(of);
  if (subject && whole === 'event') return { view: 'evidence', of: { type: 'event', id: subject } };
  if (subject && whole === 'speaker') return { view: 'evidence', of: { type: 'speaker', key: subject } };
  const id = decode(coded);
  if (id && kind === 'event') return eventRouteOf(id, query);
  if (id && kind === 'collection') return { view: 'collection', id };
  if (id && kind === 'outlet') return { view: 'outlet', outlet: id, month: monthIn(query) };
  if (id && kind === 'speaker') {
    const only = recordFilterOf(query);
    return only ? { view: 'speaker', key: id, only } : { view: 'speaker', key: id };
  }
  if (id) {
    const claim = query.get('claim');
    return {
      view: 'article',
      id,
      hash: query.get('version'),
      claim: claim !== null && /^\d{1,6}$/.test(claim) ? Number(claim) : null,
    };
  }
  const value = (field: (typeof FIELDS)[number]) => query.get(field);
  const sort = SORTS.find((known) => known === query.get('sort')) ?? null;
  return {
    view: 'list',
    filter: {
      text: query.get('text') ?? '',
      said: query.get('said') === '1',
      outlet: value('outlet'),
      speaker: value('speaker'),
      tag: value('tag'),
      collection: value('collection'),
      from: value('from'),
      to: value('to'),
      sort,
    },
  };
}

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

function monthIn(query: URLSearchParams): string | null {
  const month = query.get('month') ?? '';
  return MONTH.test(month) ? month : null;
}

/** The part of a record that an address names; null for all of it. */
function recordFilterOf(query: URLSearchParams): RecordFilter | null {
  const page = query.get('page') ?? '';
  const only: RecordFilter = {
    month: monthIn(query),
    outlet: query.get('outlet'),
    text: query.get('text') ?? '',
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) - 1 : 0,
  };
  const whole = only.month === null && only.outlet === null && only.text === '' && only.page === 0;
  return whole ? null : only;
}

function decode(part: string | undefined): string | null {
  if (!part) return null;
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
