import type { BenchArticle } from './bench-article';

export interface Facts {
  readonly outlet: string;
  readonly published: string | null;
}

/** Takes articles from a stream and remembers what is asked of them later. */
export interface Taker {
  take(count: number): BenchArticle[];
  readonly taken: number;
  readonly claims: number;
  /** The first thousand. */
  readonly first: readonly BenchArticle[];
  /** What is known of an article that was taken, by its address. */
  readonly facts: ReadonlyMap<string, Facts>;
}

const FIRST = 1000;

export function taker(stream: Generator<BenchArticle>): Taker {
  const first: BenchArticle[] = [];
  const facts = new Map<string, Facts>();
  let claims = 0;
  return {
    take: (count) => {
      const taken = Array.from({ length: count }, () => stream.next().value as BenchArticle);
      for (const { article, analysis } of taken) {
        claims += analysis.claims.length;
        facts.set(article.url, { outlet: article.outlet, published: article.published });
      }
      first.push(...taken.slice(0, Math.max(0, FIRST - first.length)));
      return taken;
    },
    get taken() {
      return facts.size;
    },
    get claims() {
      return claims;
    },
    first,
    facts,
  };
}
