import { fold } from '../../../lib/arabic/fold';
import { termOf } from '../../../lib/arabic/stem';
import { wordsOf } from '../../../lib/arabic/words';
import type { ListQuery } from '../../../lib/archive/types';
import type { Page } from '../../../lib/coverage/page';
import type { BenchArticle } from './articles/bench-article';
import { addressOf } from './articles/corpus';

/** What is asked of an archive, made from articles that every size of it holds. */
export interface Samples {
  /** Searches by kind. */
  readonly searches: ReadonlyMap<string, readonly ListQuery[]>;
  /** Pages with `CLAIMS` claims each, that are not saved under this address. */
  readonly pages: readonly Page[];
  /** Articles that others of the same event are looked for. */
  readonly told: readonly BenchArticle[];
}

const CLAIMS = 20;
const ROUNDS = 40;
/** Words of a title that a search takes. */
const SEARCHED = 3;

const wordsIn = (text: string) => wordsOf(fold(text)).map(({ start, end }) => text.slice(start, end));
const telling = (text: string) => wordsIn(text).filter((word) => termOf(wordsOf(fold(word))[0]?.form ?? ''));

export function samplesOf(
  articles: readonly BenchArticle[],
  events: ReadonlyMap<string, readonly string[]>,
): Samples {
  const said = articles.filter(({ analysis }) => analysis.claims.some(({ speaker }) => speaker !== null));
  const searched = said.slice(0, ROUNDS);
  const name = ({ analysis }: BenchArticle) =>
    analysis.speakers.find(({ id }) => analysis.claims.some(({ speaker }) => speaker === id))!.name;
  const surname = (article: BenchArticle) => wordsIn(name(article)).at(-1) ?? '';
  const title = ({ article }: BenchArticle) => telling(article.title).slice(0, SEARCHED).join(' ');
  const kinds: Record<string, (article: BenchArticle) => ListQuery> = {
    'one word': (one) => ({ text: surname(one) }),
    'three words': (one) => ({ text: title(one) }),
    phrase: ({ article }) => ({ text: `"${wordsIn(article.paragraphs[0]!).slice(1, 4).join(' ')}"` }),
    'misspelt name': (one) => ({ text: misspelt(surname(one)) }),
    'with operators': (one) => ({ text: `outlet:${one.article.outlet} before:2018-05 ${surname(one)}` }),
    official: (one) => ({ text: `official:"${name(one)}"` }),
  };
  return {
    searches: new Map(Object.entries(kinds).map(([kind, query]) => [kind, searched.map(query)])),
    pages: pagesOf(said),
    told: articles.filter(({ key }) => events.has(key)),
  };
}

/** A letter too many in the middle: `نتنيياهو`. */
function misspelt(word: string): string {
  const middle = word.length >>> 1;
  return word.slice(0, middle) + word.charAt(middle) + word.slice(middle);
}

/** The articles with most claims, cut to a number of them; where they have fewer, some are there twice. */
function pagesOf(articles: readonly BenchArticle[]): Page[] {
  return [...articles]
    .sort((a, b) => b.analysis.claims.length - a.analysis.claims.length)
    .slice(0, ROUNDS)
    .map(({ key, article, analysis }) => ({
      ...article,
      url: addressOf(`${key}-seen`),
      analysis: {
        ...analysis,
        claims: Array.from({ length: CLAIMS }, (_, i) => analysis.claims[i % analysis.claims.length]!),
      },
    }));
}
