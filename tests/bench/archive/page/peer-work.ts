import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { fold } from '../../../../lib/arabic/fold';
import { termOf } from '../../../../lib/arabic/stem';
import { wordsOf } from '../../../../lib/arabic/words';

/** What a peer is given of an article. */
export interface PeerArticle {
  readonly key: string;
  readonly title: string;
  readonly text: string;
}

export type PeerName = 'MiniSearch' | 'FlexSearch';

interface Peer {
  add(article: { readonly key: string; readonly title: string; readonly text: string }): void;
  search(terms: readonly string[], limit: number): string[];
}

const spaced = (text: string) => text.split(' ').filter(Boolean);

/** Both get terms made by our own normaliser, so that nothing but the search differs. */
const PEERS: Record<PeerName, () => Peer> = {
  MiniSearch: () => {
    const index = new MiniSearch<PeerArticle>({
      idField: 'key',
      fields: ['title', 'text'],
      tokenize: spaced,
      processTerm: (term) => term,
    });
    return {
      add: (article) => index.add(article),
      search: (terms, limit) =>
        index
          .search(terms.join(' '))
          .slice(0, limit)
          .map(({ id }) => String(id)),
    };
  },
  FlexSearch: () => {
    const index = new Index({ tokenize: 'strict', encode: spaced });
    const keys: string[] = [];
    return {
      add: ({ key, title, text }) => {
        index.add(keys.length, `${title} ${text}`);
        keys.push(key);
      },
      // `suggest` lets it find what does not hold every word.
      search: (terms, limit) =>
        index.search(terms.join(' '), { limit, suggest: true }).map((id) => keys[Number(id)]!),
    };
  },
};

/** Words of a query: the best that such a library was measured with. */
const QUERY_TERMS = 25;

let peer: Peer;
let articles = 0;
/** Documents that hold each term of the pages that will be asked for. */
const frequencies = new Map<string, number>();

const termsOf = (text: string) =>
  wordsOf(fold(text)).flatMap(({ form }) => {
    const term = termOf(form);
    return term === '' ? [] : [term];
  });

function start(name: PeerName, pages: readonly PeerArticle[]): void {
  peer = PEERS[name]();
  for (const { title, text } of pages)
    for (const term of termsOf(`${title}\n${text}`)) frequencies.set(term, 0);
}

/** Adds articles. @returns milliseconds, the normaliser's left out */
function add(batch: readonly PeerArticle[]): number {
  const normalised = batch.map(({ key, title, text }) => {
    const terms = { title: termsOf(title), text: termsOf(text) };
    for (const term of new Set([...terms.title, ...terms.text])) {
      const before = frequencies.get(term);
      if (before !== undefined) frequencies.set(term, before + 1);
    }
    articles++;
    return { key, title: terms.title.join(' '), text: terms.text.join(' ') };
  });
  const from = performance.now();
  for (const article of normalised) peer.add(article);
  return performance.now() - from;
}

/** The words that say most of a page, by term frequency and rarity. */
function heaviest({ title, text }: PeerArticle): string[] {
  const counts = new Map<string, number>();
  for (const term of termsOf(`${title}\n${text}`)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const value = ([term, count]: [string, number]) =>
    count * Math.log(articles / Math.max(1, frequencies.get(term) ?? 0));
  return [...counts]
    .sort((a, b) => value(b) - value(a))
    .slice(0, QUERY_TERMS)
    .map(([term]) => term);
}

/** Keys of what is found for each page, best first, with the milliseconds of each query. */
function related(pages: readonly PeerArticle[], limit: number): { found: string[][]; times: number[] } {
  const found: string[][] = [];
  const times = pages.map((page) => {
    const terms = heaviest(page);
    const from = performance.now();
    found.push(peer.search(terms, limit));
    return performance.now() - from;
  });
  return { found, times };
}

const work = { start, add, related };

export type PeerWork = typeof work;
(globalThis as unknown as { benchPeer: PeerWork }).benchPeer = work;
