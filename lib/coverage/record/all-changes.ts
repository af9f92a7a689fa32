import type { ArticleClaims, RecordSource } from '../../archive/record-source';
import { LIMITS } from '../limits';
import { changesOf } from './changes';
import { readOccasions } from './read-utterances';
import type { Changes } from './types';

/** What changed in all that a speaker said, however many pages it has. @param places newest first */
export async function allChanges(places: readonly ArticleClaims[], source: RecordSource): Promise<Changes> {
  const own: ArticleClaims[] = [];
  let compared = 0;
  for (const one of places) {
    if (compared + one.claims.length > LIMITS.recordCompared && own.length > 0) break;
    own.push(one);
    compared += one.claims.length;
  }
  const metas = new Map(own.map(({ article }) => [article.id, article]));
  const read = await readOccasions(await source.claimsAt(own), metas, source);
  return {
    changes: changesOf(read).slice(0, LIMITS.changes),
    compared,
    whole: own.length === places.length,
  };
}
