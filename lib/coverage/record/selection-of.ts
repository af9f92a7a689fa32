import type { ArticleClaims, RecordSource } from '../../archive/record-source';
import { LIMITS } from '../limits';
import { monthOf } from '../month-of';
import { claimMatches } from './claim-matches';
import { readUtterances } from './read-utterances';
import { topicsOf } from './topics';
import type { RecordFilter, Selection } from './types';
import type { ReadUtterance } from './utterances';

/** The part of a record that a filter leaves, a page of it. @param places all that the speaker said, newest first */
export async function selectionOf(
  places: readonly ArticleClaims[],
  filter: RecordFilter,
  source: RecordSource,
): Promise<Selection> {
  return shown(await readSelection(places, filter, source));
}

/** A page of a record with its utterances made ready for comparison. */
export interface ReadSelection extends Omit<Selection, 'utterances' | 'topics'> {
  readonly read: readonly ReadUtterance[];
}

export async function readSelection(
  places: readonly ArticleClaims[],
  filter: RecordFilter,
  source: RecordSource,
): Promise<ReadSelection> {
  const narrowed = places.filter(
    ({ article }) =>
      (filter.month === null || monthOf(article) === filter.month) &&
      (filter.outlet === null || article.outlet === filter.outlet),
  );
  const matching = filter.text.trim() === '' ? narrowed : await saying(narrowed, filter.text, source);
  const pages = pagesOf(matching);
  const page = Math.min(Math.max(0, filter.page), Math.max(0, pages.length - 1));
  const own = pages[page] ?? [];
  const claims = await source.claimsAt(own);
  const metas = new Map(own.map(({ article }) => [article.id, article]));
  return {
    read: await readUtterances(claims, metas, source),
    claims: matching.reduce((sum, one) => sum + one.claims.length, 0),
    page,
    pages: Math.max(1, pages.length),
  };
}

export function shown({ read, ...rest }: ReadSelection): Selection {
  const { topics, of } = topicsOf(read);
  const utterances = read.map(({ statement: _, said: __, ...one }) => ({
    ...one,
    topic: of.get(one.id) ?? null,
  }));
  return { ...rest, utterances, topics };
}

/** Those whose claims hold the words. */
async function saying(
  places: readonly ArticleClaims[],
  text: string,
  source: RecordSource,
): Promise<ArticleClaims[]> {
  const { articleIds, words } = await source.saidWords(text);
  if (articleIds === null) return [...places];
  const candidates = places.filter(({ article }) => articleIds.has(article.id));
  const found = new Map<string, number[]>();
  for (const claim of await source.claimsAt(candidates)) {
    if (!claimMatches(claim.text, words)) continue;
    found.set(claim.articleId, [...(found.get(claim.articleId) ?? []), claim.index]);
  }
  return candidates.flatMap(({ article }) => {
    const claims = found.get(article.id);
    return claims ? [{ article, claims }] : [];
  });
}

/** Pages of some claims each. An article is not torn apart, so that what it tells twice is told once. */
function pagesOf(places: readonly ArticleClaims[]): ArticleClaims[][] {
  const pages: ArticleClaims[][] = [];
  let room = 0;
  for (const one of places) {
    if (room < one.claims.length || pages.length === 0) {
      pages.push([]);
      room = LIMITS.recordClaims;
    }
    pages.at(-1)!.push(one);
    room -= one.claims.length;
  }
  return pages;
}
