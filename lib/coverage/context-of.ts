import type { ArticleMeta, SavedClaim } from '../archive/types';
import { type ArticleTerms, articleTerms } from './article-terms';
import { dayOf, dayOfArticle, windowAround } from './days';
import { diffWords } from './diff-words';
import { earlierBy } from './earlier';
import { LIMITS } from './limits';
import { namedSpeakers, type Page } from './page';
import { related } from './related';
import { type Match, sameStatements } from './same-statements';
import type { CoverageSource } from './source';
import { type Statement, statement } from './statement';
import { type TermWeight, termWeight } from './term-weight';
import type { PageContext, RelatedArticle, SameStatement } from './types';

/** A saved claim ready for comparison. */
export interface Candidate {
  readonly article: ArticleMeta;
  readonly claim: SavedClaim;
  readonly statement: Statement;
}

const NOTHING: PageContext = { claims: [], related: [], speakers: {} };

/** Everything that the archive knows about a page, saved or not; the page's own saved article is left out. */
export async function contextOf(page: Page, source: CoverageSource): Promise<PageContext> {
  const articles = await source.size();
  if (articles === 0) return NOTHING;
  const terms = articleTerms(page);
  const [frequencies, own] = await Promise.all([source.frequencies(wanted(terms)), source.idOf(page.url)]);
  const weigh = termWeight(articles, frequencies);
  const keys = [...namedSpeakers(page.analysis).keys()];
  const [links, naming] = await Promise.all([
    related(page, { terms, weigh, own }, source),
    source.naming(keys),
  ]);
  const candidates = await savedClaims(page, links, own, source, weigh);
  const claims = claimsOf(page, weigh);
  const same = sameAs(claims, page, candidates);
  return {
    claims: claims.map((claim, index) => ({
      index,
      same: same[index]!,
      earlier: earlierBy(claim, without(candidates, same[index]!)),
    })),
    related: links,
    speakers: Object.fromEntries(naming),
  };
}

/** The terms whose frequency is worth reading: an article has more distinct ones only when it is very long. */
function wanted({ uses }: ArticleTerms): string[] {
  return [...uses]
    .sort(([, a], [, b]) => Number(b.inTitle) - Number(a.inTitle) || b.count - a.count)
    .slice(0, LIMITS.pageTerms)
    .map(([term]) => term);
}

function claimsOf(page: Page, weigh: TermWeight): Statement[] {
  const text = [page.title, ...page.paragraphs].join('\n');
  const speakers = new Map(page.analysis.speakers.map((speaker) => [speaker.id, speaker]));
  const day = dayOf(page.published);
  return page.analysis.claims.map((claim) => {
    const speaker = claim.speaker === null ? null : (speakers.get(claim.speaker) ?? null);
    return statement(
      {
        article: page.url,
        speaker,
        text: text.slice(claim.start, claim.end),
        inTitle: claim.start < page.title.length,
        day,
      },
      weigh,
    );
  });
}

/** Claims that can match or precede the page's: of related articles, and of the same speakers whenever. */
async function savedClaims(
  page: Page,
  links: readonly RelatedArticle[],
  own: string | null,
  source: CoverageSource,
  weigh: TermWeight,
): Promise<Candidate[]> {
  const claiming = new Set(page.analysis.claims.map(({ speaker }) => speaker));
  const keys = page.analysis.speakers.filter(({ id }) => claiming.has(id)).map(({ key }) => key);
  const until = windowAround(dayOf(page.published), LIMITS.eventDays).to;
  const [inLinks, bySpeakers] = await Promise.all([
    source.claimsIn(links.slice(0, LIMITS.claimArticles).map(({ article }) => article.id)),
    source.claimsBy([...new Set(keys)], { from: null, to: until }, LIMITS.claimsPerSpeaker),
  ]);
  const claims = new Map<string, SavedClaim>();
  for (const claim of [...inLinks, ...bySpeakers])
    if (claim.articleId !== own) claims.set(`${claim.articleId} ${claim.index}`, claim);
  const known = new Map(links.map(({ article }) => [article.id, article]));
  const missing = [...new Set([...claims.values()].map(({ articleId }) => articleId))].filter(
    (id) => !known.has(id),
  );
  for (const [id, article] of await source.metas(missing)) known.set(id, article);
  return [...claims.values()].flatMap((claim) => {
    const article = known.get(claim.articleId);
    if (!article) return [];
    const { speaker, text } = claim;
    return [
      {
        article,
        claim,
        statement: statement(
          {
            article: article.id,
            speaker,
            text,
            inTitle: claim.claim.start < article.title.length,
            day: dayOfArticle(article),
          },
          weigh,
        ),
      },
    ];
  });
}

function without(candidates: readonly Candidate[], same: readonly SameStatement[]): Candidate[] {
  const shown = new Set(same.map(({ claim }) => claimKey(claim)));
  return candidates.filter(({ claim }) => !shown.has(claimKey(claim)));
}

const claimKey = ({ articleId, index }: SavedClaim) => `${articleId} ${index}`;

/** For each of the page's claims, the best match of each article, other outlets first. */
function sameAs(
  claims: readonly Statement[],
  page: Page,
  candidates: readonly Candidate[],
): SameStatement[][] {
  const best = claims.map(() => new Map<string, { candidate: Candidate; match: Match }>());
  for (const [id, ofArticle] of groupBy(candidates, ({ article }) => article.id))
    for (const match of sameStatements(
      claims,
      ofArticle.map(({ statement: other }) => other),
    )) {
      if (match.score > (best[match.own]!.get(id)?.match.score ?? 0))
        best[match.own]!.set(id, { candidate: ofArticle[match.other]!, match });
    }
  const elsewhere = ({ candidate }: { candidate: Candidate }) =>
    Number(candidate.article.outlet !== page.outlet);
  return best.map((matches, index) =>
    [...matches.values()]
      .sort((a, b) => elsewhere(b) - elsewhere(a) || b.match.score - a.match.score)
      .slice(0, LIMITS.samePerClaim)
      .map(({ candidate: { article, claim }, match: { score, why } }) => {
        return { article, claim, score, diff: diffWords(claims[index]!.text, claim.text), why };
      }),
  );
}

function groupBy<T>(items: readonly T[], of: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(of(item));
    if (group) group.push(item);
    else groups.set(of(item), [item]);
  }
  return groups;
}
