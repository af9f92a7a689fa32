import type { CoverageSource } from '../archive/source';
import type { ArticleHead, ArticleMeta, SavedClaim, ToldClaim } from '../archive/types';
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
): Promise<readonly ToldClaim[]> {
  const claiming = new Set(analysis.claims.map(({ speaker }) => speaker));
  const keys = analysis.speakers.filter(({ id }) => claiming.has(id)).map(({ key }) => key);
  const until = windowAround(dayOf(published), LIMITS.eventDays).to;
  return source.claimsBy([...new Set(keys)], { from: null, to: until }, LIMITS.claimsPerSpeaker);
}

/**
 * Claims that can match or precede the page's: of related articles, and of the same speakers.
 * @param own id under which the page itself is saved
 */
export async function candidateClaims(
  links: readonly Link[],
  bySpeakers: readonly ToldClaim[],
  own: string | null,
  source: Pick<CoverageSource, 'claimsIn'>,
): Promise<Candidate<ArticleHead>[]> {
  const known = new Map(links.map(({ article }) => [article.id, article]));
  const ofLinks = await source.claimsIn(
    links.slice(0, LIMITS.claimArticles).map(({ article }) => article.id),
  );
  const told = ofLinks.map((claim): ToldClaim => ({ article: known.get(claim.articleId)!, claim }));
  const claims = new Map<string, ToldClaim>();
  for (const one of [...told, ...bySpeakers])
    if (one.article.id !== own) claims.set(`${one.article.id} ${one.claim.index}`, one);
  return [...claims.values()].map(({ article, claim }) => savedCandidate(article, claim));
}
