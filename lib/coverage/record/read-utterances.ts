import type { CoverageSource } from '../../archive/source';
import type { ArticleMeta, SavedClaim } from '../../archive/types';
import { claimWeight } from '../claim-weight';
import { shingles } from '../copies';
import { savedCandidate } from '../page-claims';
import { statement } from '../statement';
import { byOccasion, type ReadUtterance, type Said, utterances } from './utterances';

/** Claims of a speaker as utterances, each occasion once, the newest first. */
export async function readUtterances(
  claims: readonly SavedClaim[],
  metas: ReadonlyMap<string, ArticleMeta>,
  source: CoverageSource,
): Promise<ReadUtterance[]> {
  const occasions = byOccasion(await readClaims(claims, metas, source));
  return utterances(occasions, await bodiesOf(occasions, source));
}

/** The same without who copied whom, which needs the articles' texts. */
export async function readOccasions(
  claims: readonly SavedClaim[],
  metas: ReadonlyMap<string, ArticleMeta>,
  source: CoverageSource,
): Promise<ReadUtterance[]> {
  return utterances(byOccasion(await readClaims(claims, metas, source)), new Map());
}

async function readClaims(
  claims: readonly SavedClaim[],
  metas: ReadonlyMap<string, ArticleMeta>,
  source: CoverageSource,
): Promise<Said[]> {
  const candidates = claims.flatMap((claim) => {
    const article = metas.get(claim.articleId);
    return article ? [savedCandidate(article, claim)] : [];
  });
  const weigh = await claimWeight(
    await source.size(),
    candidates.map(({ wording }) => wording),
    source,
  );
  return candidates.map((one) => ({ ...one, statement: statement(one.wording, weigh) }));
}

/** The bodies that may be copies of each other. */
async function bodiesOf(
  occasions: readonly (readonly Said[])[],
  source: CoverageSource,
): Promise<Map<string, Uint32Array>> {
  const several = occasions.filter((said) => new Set(said.map(({ article }) => article.outlet)).size > 1);
  const articles = new Map(several.flat().map(({ article }) => [article.id, article]));
  const texts = articles.size > 0 ? await source.texts([...articles.values()]) : new Map();
  return new Map([...texts].map(([id, { paragraphs }]) => [id, shingles(paragraphs)]));
}
