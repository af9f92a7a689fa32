import type { Archive } from '../../archive/archive';
import { markOf } from '../../archive/events/marks';
import type { Relation, Trace } from '../../archive/events/types';
import type { ArticleText } from '../../archive/source';
import type { ArticleMeta } from '../../archive/types';
import { type ArticleTerms, articleTerms, heaviest, type WeighedTerm } from '../article-terms';
import { copyShare, shingles } from '../copies';
import { dayOfArticle } from '../days';
import { LIMITS } from '../limits';
import { termsScore, withSpeakers } from '../related-score';
import { termWeight } from '../term-weight';
import { EVENTS } from '../weights';

type Asked = Pick<Archive, 'size' | 'frequencies' | 'metas' | 'texts' | 'traced'>;

/** An article read for comparison. */
interface Read {
  readonly article: ArticleMeta;
  readonly terms: ArticleTerms;
  readonly query: readonly WeighedTerm[];
  readonly shingles: Uint32Array;
}

/** What others will find an article by, and how it relates to those of the days around it that are filed already. */
export async function traceOf(article: ArticleMeta, text: ArticleText, source: Asked): Promise<Trace> {
  const terms = articleTerms(text);
  // Reading frequencies is what costs most here: it is done for the terms that can be among the heaviest.
  const likely = heaviest(terms, termWeight(0, new Map()), LIMITS.traceTerms).map(([term]) => term);
  const [articles, frequencies] = await Promise.all([source.size(), source.frequencies(likely)]);
  const weigh = termWeight(articles, frequencies);
  const asked = new Set(likely);
  const query = heaviest(terms, (term) => (asked.has(term) ? weigh(term) : 0), LIMITS.queryTerms);
  const day = dayOfArticle(article) ?? 0;
  const marks = query.slice(0, LIMITS.eventMarks).map(([term]) => markOf(term, day));
  const own: Read = { article, terms, query, shingles: shingles(text.paragraphs) };
  const found = await source.traced(marks, LIMITS.eventDays, LIMITS.nearCompared + 1);
  return {
    articleId: article.id,
    marks,
    terms: query.map(([term]) => term).join('\n'),
    values: Float32Array.from(query, ([, value]) => value),
    near: await relations(
      own,
      found.filter(({ articleId }) => articleId !== article.id),
      source,
    ),
  };
}

async function relations(own: Read, found: readonly Trace[], source: Asked): Promise<Relation[]> {
  const ids = found.map(({ articleId }) => articleId);
  const metas = await source.metas(ids);
  const texts = await source.texts([...metas.values()]);
  const day = dayOfArticle(own.article) ?? 0;
  return found.flatMap((trace): Relation[] => {
    const [article, text] = [metas.get(trace.articleId), texts.get(trace.articleId)];
    if (!article || !text || Math.abs((dayOfArticle(article) ?? 0) - day) > LIMITS.eventDays) return [];
    const other = {
      article,
      terms: articleTerms(text),
      query: queryOf(trace),
      shingles: shingles(text.paragraphs),
    };
    const score = Math.max(tells(own, other), tells(other, own));
    const copied = copyShare(own.shingles, other.shingles);
    return score < EVENTS.related && copied === 0 ? [] : [{ articleId: article.id, score, copied }];
  });
}

/** How much of what `a` tells `b` tells too, 0 to 1. */
function tells(a: Read, b: Read): number {
  const most = termsScore(a.terms, a.query);
  if (most === 0) return 0;
  const wording = Math.min(1, termsScore(b.terms, a.query) / most);
  const theirs = new Set(b.article.speakers);
  // `مصدر أمني` of one article is not that of another.
  const shared = a.article.speakers.filter((key) => theirs.has(key) && !key.startsWith('unnamed:'));
  return withSpeakers(wording, shared.length);
}

function queryOf({ terms, values }: Trace): WeighedTerm[] {
  return terms === '' ? [] : terms.split('\n').map((term, i) => [term, values[i]!] as const);
}
