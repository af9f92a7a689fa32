import type { Analysis } from '../analysis/types';
import type { CoverageSource } from '../archive/source';
import type { SavedClaim } from '../archive/types';
import type { Page } from './page';
import { knownPage, relatedTo } from './related';
import type { RelatedArticle } from './types';

/** Where the claims stand: the page itself is not among what it relates to. */
type Place = Pick<Page, 'url' | 'outlet' | 'published'>;

/**
 * Saved articles that bear on claims rather than on the articles that they stand in: by the claims' own words and their
 * speakers. A single claim, or what an official said of late.
 */
export async function relatedToClaims(
  claims: readonly Pick<SavedClaim, 'claim' | 'speaker' | 'text'>[],
  place: Place,
  source: CoverageSource,
): Promise<RelatedArticle[]> {
  if (claims.length === 0) return [];
  const speakers = new Map(
    claims.flatMap(({ speaker }) => (speaker ? [[speaker.key, speaker] as const] : [])),
  );
  const analysis: Analysis = {
    version: 0,
    speakers: [...speakers.values()],
    claims: claims.map(({ claim, speaker }) => ({ ...claim, speaker: speaker?.id ?? null })),
  };
  const page: Page = {
    ...place,
    outletName: '',
    agency: null,
    title: '',
    paragraphs: claims.map(({ text }) => text),
    analysis,
  };
  return relatedTo(page, await knownPage(page, source), source);
}
