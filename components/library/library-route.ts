/** What the library lists: every part narrows it. Days are `YYYY-MM-DD`, `to` inclusive. */
export interface LibraryFilter {
  readonly text: string;
  /** The text counts only where somebody says it. */
  readonly said: boolean;
  readonly outlet: string | null;
  /** `Speaker.key`. */
  readonly speaker: string | null;
  readonly tag: string | null;
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
  | { readonly view: 'event'; readonly id: string }
  /** `key`: `Speaker.key`. */
  | { readonly view: 'speaker'; readonly key: string }
  | { readonly view: 'settings' };

const FIELDS = ['outlet', 'speaker', 'tag', 'from', 'to'] as const;

/** The address of a view: `#/`, `#/?text=…&outlet=…`, `#/article/<id>?claim=3`, `#/event/<id>`, `#/speaker/<key>`, … */
export function hashOf(route: LibraryRoute): string {
  const query = new URLSearchParams();
  switch (route.view) {
    case 'settings':
      return '#/settings';
    case 'events':
      return '#/events';
    case 'event':
      return `#/event/${encodeURIComponent(route.id)}`;
    case 'speaker':
      return `#/speaker/${encodeURIComponent(route.key)}`;
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

/** The view of an address; whatever it does not know is the whole list. */
export function routeOf(hash: string): LibraryRoute {
  const [path = '', search = ''] = hash.replace(/^#/, '').split('?', 2);
  const query = new URLSearchParams(search);
  if (path === '/settings') return { view: 'settings' };
  if (path === '/events') return { view: 'events' };
  const [, kind, coded] = path.match(/^\/(article|event|speaker)\/([^/]+)$/) ?? [];
  const id = decode(coded);
  if (id && kind === 'event') return { view: 'event', id };
  if (id && kind === 'speaker') return { view: 'speaker', key: id };
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
      from: value('from'),
      to: value('to'),
      sort,
    },
  };
}

function decode(part: string | undefined): string | null {
  if (!part) return null;
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}
