import type { CoverageSource } from '../../archive/source';
import type { ArticleMeta, OutletEntry, SavedClaim, SpeakerEntry } from '../../archive/types';
import { claimWeight } from '../claim-weight';
import { shingles } from '../copies';
import { groupBy } from '../group-by';
import { LIMITS } from '../limits';
import { savedCandidate } from '../page-claims';
import { relatedToClaims } from '../related-to-claims';
import { sameName } from '../speakers-agree';
import { statement } from '../statement';
import { changesOf } from './changes';
import { namings } from './namings';
import { topicsOf } from './topics';
import type { SpeakerRecord, Telling, Utterance } from './types';
import { byOccasion, type Said, utterances } from './utterances';

/** Everything that a speaker said in the archive, under whatever spelling; null where nobody has this key. */
export async function recordOf(key: string, source: CoverageSource): Promise<SpeakerRecord | null> {
  const alike = await source.speakersLike(key);
  const speaker = alike.find((entry) => entry.key === key);
  if (!speaker) return null;
  const keys = [speaker, ...alike.filter((entry) => entry !== speaker && isSame(speaker, entry))].map(
    (entry) => entry.key,
  );
  const claims = await source.claimsBy(keys, { from: null, to: null }, LIMITS.recordClaims);
  const newest = claims.slice(0, LIMITS.recordClaims);
  const ids = [...new Set(newest.map(({ articleId }) => articleId))];
  const said = await readClaims(newest, await source.metas(ids), source);
  const occasions = byOccasion(said);
  const all = utterances(occasions, await bodiesOf(occasions, source));
  const { topics, of } = topicsOf(all);
  const shown = all.map(
    ({ statement: _, said: __, ...rest }): Utterance => ({ ...rest, topic: of.get(rest.id) ?? null }),
  );
  const tellings = shown.flatMap((utterance) => utterance.tellings);
  const names = namings(tellings, ({ name }) => name);
  return {
    // The archive keeps the longest name seen, which may be a misreading; here the one most used is known.
    speaker: { ...speaker, name: names[0]?.text ?? speaker.name },
    keys,
    utterances: shown,
    cut: claims.length >= LIMITS.recordClaims,
    topics,
    outlets: outletsOf(tellings),
    names,
    offices: namings(tellings, ({ office }) => office).sort((a, b) => ((a.to ?? '') < (b.to ?? '') ? 1 : -1)),
    changes: changesOf(all).slice(0, LIMITS.changes),
    related: await relatedToClaims(
      all.slice(0, LIMITS.recordRelated).map(({ tellings: [first] }) => first!.claim),
      { url: '', outlet: '', published: all[0]?.date ?? null },
      source,
    ),
  };
}

/** One person in two spellings. A surname alone may be another's; two entries of the lexicon are two people. */
function isSame(a: SpeakerEntry, b: SpeakerEntry): boolean {
  if (a.kind !== 'person' || b.kind !== 'person') return false;
  if (a.key.startsWith('official:') && b.key.startsWith('official:')) return false;
  const full = (name: string) => name.trim().includes(' ');
  return full(a.name) && full(b.name) && sameName(a.name, b.name);
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
  const ids = new Set(several.flat().map(({ article }) => article.id));
  const texts = ids.size > 0 ? await source.texts([...ids]) : new Map();
  return new Map([...texts].map(([id, { paragraphs }]) => [id, shingles(paragraphs)]));
}

/** Outlets that tell what the speaker said, by how much of it. */
function outletsOf(tellings: readonly Telling[]): OutletEntry[] {
  return [...groupBy(tellings, ({ article }) => article.outlet)]
    .map(([outlet, own]) => ({
      outlet,
      name: own[0]!.article.outletName || outlet,
      articles: new Set(own.map(({ article }) => article.id)).size,
    }))
    .sort((a, b) => b.articles - a.articles);
}
