import type { Analysis, Speaker } from '../../../lib/analysis/types';
import type { ArticleMeta, SavedClaim } from '../../../lib/archive/types';
import { articleTerms } from '../../../lib/coverage/article-terms';
import { dayOf, dayOfArticle } from '../../../lib/coverage/days';
import { namedSpeakers } from '../../../lib/coverage/page';
import type { ArticleText, CoverageSource, TimeWindow } from '../../../lib/coverage/source';

export interface StoredArticle {
  readonly id: string;
  readonly url: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly text: ArticleText;
  readonly analysis: Analysis;
}

/** A coverage source over arrays: the same answers as an archive's, without a database. */
export function memorySource(articles: readonly StoredArticle[]): CoverageSource {
  const stored = new Map(
    articles.map((article) => [
      article.id,
      { ...article, meta: metaOf(article), terms: articleTerms(article.text) },
    ]),
  );
  const frequencies = new Map<string, number>();
  for (const { terms } of stored.values())
    for (const term of terms.uses.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  const all = [...stored.values()];
  const pick = <T>(ids: readonly string[], of: (article: (typeof all)[number]) => T) =>
    new Map(ids.flatMap((id) => (stored.has(id) ? [[id, of(stored.get(id)!)] as const] : [])));
  const within = (meta: ArticleMeta, { from, to }: TimeWindow) => {
    const day = dayOfArticle(meta)!;
    return (from === null || day >= dayOf(from)!) && (to === null || day <= dayOf(to)!);
  };
  return {
    size: async () => all.length,
    idOf: async (url) => all.find((article) => article.url === url)?.id ?? null,
    frequencies: async (terms) =>
      new Map(terms.flatMap((term) => (frequencies.has(term) ? [[term, frequencies.get(term)!]] : []))),
    candidates: async (terms, window, limit) =>
      all
        .filter(({ meta }) => within(meta, window))
        .map(({ id, terms: { uses } }) => {
          const score = terms.reduce((sum, { term, weight }) => {
            const count = uses.get(term)?.count ?? 0;
            return sum + (weight * count) / (count + 1.2);
          }, 0);
          return { id, score };
        })
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score)
        .slice(0, limit),
    metas: async (ids) => pick(ids, ({ meta }) => meta),
    texts: async (ids) => pick(ids, ({ text }) => text),
    claimsBy: async (keys, window, limit) =>
      keys.flatMap((key) =>
        all
          .filter(({ meta }) => within(meta, window))
          .sort((a, b) => dayOfArticle(b.meta)! - dayOfArticle(a.meta)!)
          .flatMap(claimsOf)
          .filter(({ speaker }) => speaker?.key === key)
          .slice(0, limit),
      ),
    claimsIn: async (ids) => ids.flatMap((id) => (stored.has(id) ? claimsOf(stored.get(id)!) : [])),
    naming: async (keys) =>
      new Map(
        keys.flatMap((key) => {
          const count = all.filter(({ meta }) => meta.speakers.includes(key)).length;
          return count > 0 ? [[key, count]] : [];
        }),
      ),
  };
}

function claimsOf({ id, text, analysis }: StoredArticle): SavedClaim[] {
  const whole = [text.title, ...text.paragraphs].join('\n');
  const speakers = new Map<string | null, Speaker>(analysis.speakers.map((speaker) => [speaker.id, speaker]));
  return analysis.claims.map((claim, index) => ({
    articleId: id,
    hash: id,
    index,
    claim,
    speaker: speakers.get(claim.speaker) ?? null,
    text: whole.slice(claim.start, claim.end),
  }));
}

function metaOf({ id, url, outlet, published, text, analysis }: StoredArticle): ArticleMeta {
  return {
    id,
    url,
    title: text.title,
    outlet,
    outletName: outlet,
    byline: null,
    agency: null,
    published,
    modified: null,
    section: null,
    hash: id,
    savedAt: published ?? '2024-01-01T00:00:00Z',
    updatedAt: published ?? '2024-01-01T00:00:00Z',
    words: articleTerms(text).length,
    claims: analysis.claims.length,
    versions: 1,
    speakers: [...namedSpeakers(analysis).keys()],
    tags: [],
    note: '',
  };
}
