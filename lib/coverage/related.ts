import type { CoverageSource, TermUse } from '../archive/source';
import type { ArticleMeta } from '../archive/types';
import { type ArticleTerms, articleTerms, heaviest } from './article-terms';
import { dayOf, dayOfArticle, windowAround } from './days';
import { LIMITS } from './limits';
import { namedSpeakers, type Page } from './page';
import { relatedReasons } from './related-reasons';
import { termsScore, withSpeakers } from './related-score';
import { type TermWeight, termWeight } from './term-weight';
import type { RelatedArticle } from './types';
import { RELATED } from './weights';

/** What the archive says of a page's words before articles are compared with it. */
export interface KnownPage {
  /** Number of saved articles. */
  readonly articles: number;
  readonly terms: ArticleTerms;
  readonly weigh: TermWeight;
  /** Id under which the page itself is saved, null where it is not. */
  readonly own: string | null;
}

export async function knownPage(page: Page, source: CoverageSource): Promise<KnownPage> {
  const terms = articleTerms(page);
  const [articles, frequencies, own] = await Promise.all([
    source.size(),
    source.frequencies(pageFrequencies(terms)),
    source.idOf(page.url),
  ]);
  return { articles, terms, weigh: termWeight(articles, frequencies), own };
}

/** How a saved article belongs to what a page tells, before it is put into words. */
export interface Link {
  readonly article: ArticleMeta;
  /** 0 to 1. */
  readonly score: number;
  /** What it holds of the page's heaviest terms. */
  readonly uses: ReadonlyMap<string, TermUse>;
  /** Names of the speakers that both have. */
  readonly speakers: readonly string[];
  /** Days between both; null where one has no date. */
  readonly days: number | null;
}

/**
 * Saved articles that belong to what the page tells, best first, other than the page itself: those of the
 * days around it, and older ones as background.
 */
export async function relatedTo(
  page: Page,
  known: KnownPage,
  source: CoverageSource,
): Promise<RelatedArticle[]> {
  return explained(await linksOf(page, known, source), page, known, source);
}

/** The same without reasons, which need the articles' words. */
export async function linksOf(
  page: Page,
  { terms, weigh, own }: KnownPage,
  source: CoverageSource,
): Promise<Link[]> {
  const query = heaviest(terms, weigh, LIMITS.linkTerms);
  if (query.length === 0) return [];
  const day = dayOf(page.published);
  const weighted = query.map(([term, weight]) => ({ term, weight }));
  const ever = { terms: weighted.slice(0, LIMITS.everTerms), window: { from: null, to: null } };
  const found = await source.candidates([
    { terms: weighted, window: windowAround(day, LIMITS.eventDays), limit: LIMITS.nearCompared },
    ...(day === null ? [] : [{ ...ever, limit: LIMITS.everCompared }]),
  ]);
  const names = linkingNames(page);
  const most = termsScore(terms, query);
  return found
    .filter(({ article }) => article.id !== own)
    .map(({ article, uses, length }): Link => {
      const speakers = article.speakers.flatMap((key) => names.get(key) ?? []);
      const days = daysBetween(day, article);
      const words = { uses, length: length * RELATED.termShare };
      const wording = Math.min(1, termsScore(words, query) / most);
      const score = withSpeakers(wording, speakers.length) * timeliness(days);
      return { article, uses, speakers, days, score };
    })
    .filter(({ score }) => score >= RELATED.threshold)
    .sort((a, b) => b.score - a.score)
    .slice(0, LIMITS.related);
}

/** Puts into words what links the articles to the page. */
export async function explained(
  links: readonly Link[],
  page: Page,
  { terms, weigh }: KnownPage,
  source: Pick<CoverageSource, 'texts'>,
): Promise<RelatedArticle[]> {
  const query = heaviest(terms, weigh, LIMITS.linkTerms);
  const texts = await source.texts(links.map(({ article }) => article));
  return links.map(({ article, score, ...link }) => ({
    article,
    score,
    why: relatedReasons({ page, text: texts.get(article.id) ?? null, terms, query, ...link }),
  }));
}

/** The terms whose frequency is worth reading: an article has more distinct ones only when it is very long. */
function pageFrequencies({ uses }: ArticleTerms): string[] {
  return [...uses]
    .sort(([, a], [, b]) => Number(b.inTitle) - Number(a.inTitle) || b.count - a.count)
    .slice(0, LIMITS.pageTerms)
    .map(([term]) => term);
}

/** Speakers whose sharing says something, by key: `مصدر أمني` of one article is not that of another. */
function linkingNames({ analysis }: Page): Map<string, string> {
  const named = [...namedSpeakers(analysis)].filter(([, { kind }]) => kind !== 'unnamed');
  return new Map(named.map(([key, { name }]) => [key, name]));
}

function daysBetween(day: number | null, article: ArticleMeta): number | null {
  const other = dayOfArticle(article);
  return day === null || other === null ? null : Math.abs(day - other);
}

function timeliness(days: number | null): number {
  if (days === null || days <= LIMITS.eventDays) return 1;
  return Math.max(RELATED.oldest, 0.5 ** ((days - LIMITS.eventDays) / RELATED.halfLife));
}
