import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EVENTS, storyOf } from './events';
import { frontPage } from './front-page';
import { HOSTILE, HOSTILE_HOST } from './hostile';
import type { ArticleView, Listed, Outlet } from './outlet';
import { OUTLETS } from './outlets';
import { photo } from './photo';
import { NOT_FOUND, NOTHING, type Reply } from './reply';
import { type OutletId, tell } from './story';
import { UNTOUCHED } from './untouched';

/**
 * The demo news sites on loopback. Every outlet is a host `<outlet>.localhost`: browsers resolve
 * `*.localhost` to loopback by themselves on every system (RFC 6761), so outlets differ by host as
 * they do in the world, without a hosts file and without the addresses 127.0.0.2 … that macOS lacks.
 */
export interface Site {
  readonly port: number;
  /** The page that lists everything. */
  readonly front: string;
  origin(outlet: OutletId): string;
  /** Address of an outlet's story of an event. @throws Error where there is none */
  address(eventId: string, outlet: OutletId): string;
  /** From now on this story is served in its later edition. */
  revise(eventId: string, outlet: OutletId): void;
  close(): Promise<void>;
}

/** Match patterns that the e2e build grants, so that no permission prompt stands in the way. */
export const SITE_PATTERNS = ['http://*.localhost/*', 'http://127.0.0.1/*'] as const;

const FRONT_HOST = 'siyaq.localhost';
const FIRST_NUMBER = 20_410;
/** An edition comes this long after the first one. */
const REVISED_AFTER = 'T23:00:00';

/** Answers without a network: what `host` serves at `path`. Tests may call it directly. */
export class Newsroom {
  readonly #port: number;
  readonly #revised = new Set<string>();

  constructor(port: number) {
    this.#port = port;
  }

  origin(host: string): string {
    return `http://${host}:${this.#port}`;
  }

  address(eventId: string, outletId: OutletId): string {
    const { story } = storyOf(eventId, outletId);
    const view = this.#views(outletOf(outletId)).find((candidate) => candidate.story === story);
    if (!view) throw new Error(`No page for ${eventId} in ${outletId}`);
    return view.url;
  }

  revise(eventId: string, outlet: OutletId): void {
    if (!storyOf(eventId, outlet).story.revised) throw new Error(`${eventId} in ${outlet} has one edition`);
    this.#revised.add(`${outlet}/${eventId}`);
  }

  answer(host: string, path: string): Reply {
    if (path === '/favicon.ico') return NOTHING;
    if (host === FRONT_HOST || host === '127.0.0.1' || host === 'localhost')
      return path === '/' ? frontPage((event, outlet) => this.address(event, outlet), this.#port) : NOT_FOUND;
    if (host === HOSTILE_HOST) return HOSTILE.find((page) => page.path === path)?.reply() ?? NOT_FOUND;
    const outlet = OUTLETS.find(({ id }) => host === `${id}.localhost`);
    if (outlet) return this.#outlet(outlet, path);
    return UNTOUCHED.find((page) => page.host === host && page.path === path)?.reply() ?? NOT_FOUND;
  }

  #outlet(outlet: Outlet, path: string): Reply {
    const picture = /^\/photo\/([a-z]+)\.svg$/.exec(path);
    if (picture?.[1]) return photo(picture[1]);
    const views = this.#views(outlet);
    const view = views.find((candidate) => candidate.path === path);
    if (view) return outlet.article(view);
    const asset = outlet.asset(path, () => views);
    if (asset) return asset;
    if (path === '/') return outlet.list({ section: null, stories: views });
    const section = sectionOf(path);
    return section ? outlet.list({ section, stories: views }) : NOT_FOUND;
  }

  #views(outlet: Outlet): readonly ArticleView[] {
    const listed = EVENTS.flatMap((event, i) =>
      event.stories
        .filter((story) => story.outlet === outlet.id)
        .map((story) => {
          const revised = this.#revised.has(`${outlet.id}/${event.id}`);
          const telling = tell(event, story, revised);
          const path = outlet.path(story, telling.title, event.id, FIRST_NUMBER + i);
          const modified = revised ? laterOn(story.published) : (story.modified ?? null);
          return { event, story, title: telling.title, path, telling, modified };
        }),
    ).sort((a, b) => b.story.published.localeCompare(a.story.published));
    return listed.map((view) => ({
      ...view,
      url: this.origin(`${outlet.id}.localhost`) + view.path,
      others: listed
        .filter((other) => other !== view)
        .map(({ event, story, title, path }): Listed => ({ event, story, title, path })),
    }));
  }
}

const laterOn = (iso: string) => iso.replace(/T\d\d:\d\d:\d\d/, REVISED_AFTER);

function outletOf(id: OutletId): Outlet {
  const outlet = OUTLETS.find((candidate) => candidate.id === id);
  if (!outlet) throw new Error(`No outlet ${id}`);
  return outlet;
}

/** The sections that the outlets' menus lead to. */
function sectionOf(path: string): string | null {
  const match = /^\/(?:section\/(.+)|category\/(.+)\/|section\.asp\?name=(.+)|(now))$/.exec(path);
  const name = match?.slice(1).find((part) => part !== undefined);
  return name === undefined ? null : decodeURIComponent(name);
}

/** Serves the demo on loopback; port 0 takes any free one. */
export async function startSite(port = 0): Promise<Site> {
  let newsroom: Newsroom | null = null;
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const { status, headers, body } = newsroom?.answer(host, request.url ?? '/') ?? NOT_FOUND;
    response.writeHead(status, { ...headers, 'cache-control': 'no-store' }).end(body);
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  const { port: actual } = server.address() as AddressInfo; // a TCP server's address is never a string
  const rooms = new Newsroom(actual);
  newsroom = rooms;
  return {
    port: actual,
    front: `${rooms.origin(FRONT_HOST)}/`,
    origin: (outlet) => rooms.origin(`${outlet}.localhost`),
    address: (event, outlet) => rooms.address(event, outlet),
    revise: (event, outlet) => rooms.revise(event, outlet),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
