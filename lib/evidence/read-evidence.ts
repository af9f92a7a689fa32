import type { Claim, Speaker } from '../analysis/types';
import type { Archive } from '../archive/archive';
import type { ArticleMeta, ArticleVersion } from '../archive/types';
import { describeSpan } from '../page/anchor/selectors';
import type { EvidenceItem, EvidenceRef } from './types';

/**
 * Reads claims with their sources, as the reader corrected them.
 * @returns an item a place, in the order given; null where the version is gone or there is no such claim any more
 */
export async function readEvidence(
  refs: readonly EvidenceRef[],
  archive: Pick<Archive, 'metas' | 'bodyOf'>,
): Promise<(EvidenceItem | null)[]> {
  const metas = await archive.metas([...new Set(refs.map(({ articleId }) => articleId))]);
  const versions = new Map<string, ArticleVersion | null>();
  for (const { articleId, hash } of refs) {
    const key = `${articleId} ${hash}`;
    if (metas.has(articleId) && !versions.has(key)) versions.set(key, await archive.bodyOf(articleId, hash));
  }
  return refs.map((ref) => {
    const article = metas.get(ref.articleId);
    const version = versions.get(`${ref.articleId} ${ref.hash}`);
    return article && version ? itemOf(ref, article, version) : null;
  });
}

function itemOf(ref: EvidenceRef, article: ArticleMeta, version: ArticleVersion): EvidenceItem | null {
  const { analysis, title, paragraphs, savedAt, hash } = version;
  const claim = analysis.claims.find(({ start, end }) => start === ref.start && end === ref.end);
  if (!claim) return null;
  const text = [title, ...paragraphs].join('\n');
  const { url, outlet, outletName, byline, agency, published } = article;
  const start = codePoints(text.slice(0, claim.start));
  return {
    ref,
    url,
    title,
    outlet,
    outletName: outletName || outlet,
    byline,
    agency,
    published,
    savedAt,
    hash,
    quote: describeSpan({ title, paragraphs }, claim.start, claim.end).quote,
    position: { start, end: start + codePoints(text.slice(claim.start, claim.end)) },
    speaker: speakerOf(claim, analysis.speakers),
    verb: claim.cue && text.slice(...claim.cue),
    kind: claim.kind,
    certain: claim.certain,
  };
}

function speakerOf(claim: Claim, speakers: readonly Speaker[]): EvidenceItem['speaker'] {
  const speaker = speakers.find(({ id }) => id === claim.speaker);
  return speaker
    ? { key: speaker.key, name: speaker.name, office: speaker.office, kind: speaker.kind }
    : null;
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
