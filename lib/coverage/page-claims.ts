import type { CoverageSource } from '../archive/source';
import type { ArticleHead, ArticleMeta, SavedClaim } from '../archive/types';
import { dayOf, dayOfArticle, windowAround } from './days';
import { LIMITS } from './limits';
import type { Page } from './page';
import type { Link } from './related';
import { type Wording, wording } from './statement';

/** The page's claims, in the order of its analysis. */
export function pageClaims({ url, title, paragraphs, published, analysis }: Page): Wording[] {
  const text = [title, ...paragraphs].join('\n');
  const speakers = new Map(analysis.speakers.map((speaker) => [speaker.id, speaker]));
  const day = dayOf(published);
  return analysis.claims.map(({ speaker: id, start, end, act }) =>
    wording({
      article: url,
      speaker: id === null ? null : (speakers.get(id) ?? null),
      text: text.slice(start, end),
      act,
      inTitle: start < title.length,
      day,
    }),
  );
}

/** A saved claim and how it is worded. */
export interface Candidate<Article extends ArticleHead = ArticleMeta> {
  readonly article: Article;
  readonly claim: SavedClaim;
  readonly wording: Wording;
}

export function savedCandidate<Article extends ArticleHead>(
  article: Article,
  claim: SavedClaim,
): Candidate<Article> {
  const { speaker, text } = claim;
  const inTitle = claim.claim.start < article.title.length;
  return {
    article,
    claim,
    wording: wording({
      article: article.id,
      speaker,
      text,
      act: claim.claim.act,
      inTitle,
      day: dayOfArticle(article),
    }),
  };
}

/** Claims that the page's speakers made until the page's days. */
export async function claimsOfSpeakers(
  { analysis, published }: Page,
  source: Pick<CoverageSource, 'claimsBy'>,
): Promise<Candidate<ArticleHead>[]> {
  const claiming = new Set(analysis.claims.map(({ speaker }) => speaker));
  const keys = analysis.speakers.filter(({ id }) => claiming.has(id)).map(({ key }) => key);
  const until = windowAround(dayOf(published), LIMITS.eventDays).to;
  const window = { from: null, to: until };
  const told = await source.claimsBy([...new Set(keys)], window, LIMITS.claimsPerSpeaker);
  return told.map(({ article, claim }) => savedCandidate(article, claim));
}

/**
 * Claims that can match or precede the page's: of related articles, and of the same speakers.
 * @param own id under which the page itself is saved
 */
export async function candidateClaims(
  links: readonly Link[],
  bySpeakers: readonly Candidate<ArticleHead>[],
  own: string | null,
  source: Pick<CoverageSource, 'claimsIn'>,
): Promise<Candidate<ArticleHead>[]> {
  const known = new Map(links.map(({ article }) => [article.id, article]));
  const ofLinks = await source.claimsIn(
    links.slice(0, LIMITS.claimArticles).map(({ article }) => article.id),
  );
  const read = new Map(bySpeakers.map((one) => [keyOf(one.claim), one]));
  const claims = new Map<string, Candidate<ArticleHead>>();
  for (const claim of ofLinks) {
    const key = keyOf(claim);
    claims.set(key, read.get(key) ?? savedCandidate(known.get(claim.articleId)!, claim));
  }
  for (const [key, one] of read) claims.set(key, one);
  return [...claims.values()].filter(({ article }) => article.id !== own);
}

const keyOf = ({ articleId, index }: SavedClaim) => `${articleId} ${index}`;
