import type { ArticleText } from '../../archive/source';
import type { ArticleMeta } from '../../archive/types';
import { copyShare, shingles } from '../copies';
import { type Credit, creditOf, creditsIn } from '../credits';
import { independence } from '../sources';
import type { EventSources, SourcedArticle, SourceLink } from './types';

interface Read extends SourcedArticle {
  readonly runs: Uint32Array;
  /** The agency of the whole article. */
  readonly credit: Credit | null;
  /** What its paragraphs credit. */
  readonly within: readonly Credit[];
}

/**
 * Who credits which agency, which texts hold whose words, and how many sources that leaves.
 * @param articles oldest first
 */
export function sourcesOf(
  articles: readonly ArticleMeta[],
  texts: ReadonlyMap<string, ArticleText>,
): EventSources {
  const read = articles.map((article): Read => {
    const { paragraphs } = texts.get(article.id) ?? { paragraphs: [] };
    const time = article.published ? Date.parse(article.published) : Number.NaN;
    const credit = article.agency ? creditOf(article.agency) : null;
    const within = new Map(paragraphs.flatMap(creditsIn).map((one) => [one.key, one]));
    if (credit) within.delete(credit.key);
    return {
      article,
      time: Number.isNaN(time) ? null : time,
      runs: shingles(paragraphs),
      credit,
      within: [...within.values()],
    };
  });
  const shares = sharesOf(read);
  const credits = read.flatMap(({ credit, within }) => [...(credit ? [credit] : []), ...within]);
  const times = (key: string) => credits.filter((one) => one.key === key).length;
  return {
    articles: read.map(({ article, time }) => ({ article, time })),
    agencies: [...new Map(credits.map((one) => [one.key, one])).values()].sort(
      (a, b) => times(b.key) - times(a.key),
    ),
    links: [
      ...read.flatMap(agencyLinks),
      ...read.flatMap((one, place) => copyLink(one, read.slice(0, place), shares)),
    ],
    independence: independence(
      read.map(({ article: { id, outlet, outletName }, credit }) => ({
        id,
        outlet,
        outletName: outletName || outlet,
        credit,
      })),
      (a, b) => shares.get(pair(a, b)) ?? 0,
    ),
  };
}

const pair = (a: string, b: string) => [a, b].sort().join(' ');

/** Share of the words of two articles of different outlets, by `pair`; pairs that share none are left out. */
function sharesOf(read: readonly Read[]): Map<string, number> {
  const shares = new Map<string, number>();
  for (const [place, one] of read.entries())
    for (const other of read.slice(0, place)) {
      if (one.article.outlet === other.article.outlet) continue;
      const share = copyShare(one.runs, other.runs);
      if (share > 0) shares.set(pair(one.article.id, other.article.id), share);
    }
  return shares;
}

function agencyLinks({ article, credit, within }: Read): SourceLink[] {
  const link = ({ key }: Credit, whole: boolean): SourceLink => {
    return { type: 'agency', agency: key, to: article.id, whole };
  };
  return [...(credit ? [link(credit, true)] : []), ...within.map((one) => link(one, false))];
}

/** The earlier article that most of its words stand in; a chain of copies shows as one, not each with each. */
function copyLink(one: Read, earlier: readonly Read[], shares: ReadonlyMap<string, number>): SourceLink[] {
  const to = one.article.id;
  const [best] = earlier
    .map((other) => ({ other, share: shares.get(pair(other.article.id, to)) ?? 0 }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share);
  if (!best) return [];
  const { other, share } = best;
  const ordered = other.time !== null && one.time !== null && other.time < one.time;
  return [{ type: 'copy', from: other.article.id, to, share, ordered }];
}
