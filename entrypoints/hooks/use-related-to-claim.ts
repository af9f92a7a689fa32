import { openArchive } from '../../lib/archive/open-archive';
import type { Page } from '../../lib/coverage/page';
import { pageClaims } from '../../lib/coverage/page-claims';
import { relatedToClaims } from '../../lib/coverage/related-to-claims';
import type { RelatedArticle } from '../../lib/coverage/types';
import { useLive } from './use-live';

/** Saved articles that bear on the claim in front by its own words; none while no claim is. */
export function useRelatedToClaim(page: Page | null, current: number | null): readonly RelatedArticle[] {
  const claim = page && current !== null ? page.analysis.claims[current] : undefined;
  // A page that is read anew is another object; what bears on the claim is the same while these are.
  const key = claim && [page?.url, claim.start, claim.end, claim.speaker].join(' ');
  const related = useLive(
    page && claim && current !== null
      ? () => {
          const { speaker = null, text = '' } = pageClaims(page)[current] ?? {};
          return relatedToClaims([{ claim, speaker, text }], page, openArchive());
        }
      : null,
    [key],
  );
  return related.status === 'ready' ? related.value : [];
}
