import { xorshift } from '../../random';
import { seedArticles } from '../../seed-articles';
import type { BenchArticle } from './bench-article';
import { corpusArticle, readCorpus } from './corpus';
import { blocksOf, recombine } from './recombine';

/** Endless articles to fill archives with, the same at every call. */
export interface BenchArticles {
  /** What the articles are, in words. */
  readonly kind: string;
  /** For articles of the first thousand: those of other outlets on the same event, by key. Empty without a corpus. */
  readonly events: ReadonlyMap<string, readonly string[]>;
  /** Articles in order, from the first on. */
  articles(): Generator<BenchArticle>;
}

const DAYS_A_YEAR = 365;
/** Years before the corpus that recombined articles are spread over, so that a day stays as full as in the corpus. */
const YEARS = 9;

/**
 * The corpus beside the repository, each article read by the analyser once, the events' articles first. Beyond its
 * size two articles are mixed into one, a letter changed here and there: the frequencies of words stay those of news,
 * and the vocabulary grows as it would. Without a corpus the generator's articles.
 */
export async function benchArticles(): Promise<BenchArticles> {
  const corpus = await readCorpus();
  if (!corpus) return { kind: 'generated articles', events: new Map(), articles: generated };
  const known = new Map<number, BenchArticle>();
  const at = (index: number): BenchArticle => {
    const before = known.get(index);
    if (before) return before;
    const article = corpusArticle(corpus.lines[index]!);
    known.set(index, article);
    return article;
  };
  function* articles(): Generator<BenchArticle> {
    const size = corpus!.lines.length;
    for (let index = 0; index < size; index++) yield at(index);
    const random = xorshift(11);
    // Not of the events: a mixture with them would count as a wrong answer and be none.
    const any = () => {
      const least = corpus!.events.size;
      return blocksOf(at(least + Math.floor(random() * (size - least))));
    };
    for (let n = size; ; n++) {
      const back = (1 + Math.floor(random() * YEARS)) * DAYS_A_YEAR;
      yield recombine({ key: `mixed-${n}`, random, daysBack: back }, any(), any());
    }
  }
  return { kind: `${corpus.lines.length} corpus articles, then mixtures`, events: corpus.events, articles };
}

function* generated(): Generator<BenchArticle> {
  let n = 0;
  for (const { input, analysis } of seedArticles(Number.POSITIVE_INFINITY))
    yield { key: String(n++), article: input, analysis };
}
