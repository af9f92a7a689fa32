import type { ArticleText, TermUse } from '../archive/source';
import type { TermWeight } from './term-weight';
import { termsIn } from './terms';
import { RELATED } from './weights';

/** A term's use in an article that was read. */
interface ReadTermUse extends TermUse {
  /** The shortest form in which the article has it: the one with the fewest particles. */
  readonly word: string;
}

export interface ArticleTerms {
  readonly uses: ReadonlyMap<string, ReadTermUse>;
  /** Words that are terms. */
  readonly length: number;
}

export function articleTerms({ title, paragraphs }: ArticleText): ArticleTerms {
  const uses = new Map<string, { count: number; inTitle: boolean; word: string }>();
  let length = 0;
  for (const [index, text] of [title, ...paragraphs].entries())
    for (const { term, word } of termsIn(text)) {
      length++;
      const use = uses.get(term);
      if (use) use.count++;
      else uses.set(term, { count: 1, inTitle: index === 0, word: text.slice(word.start, word.end) });
      // Cut out only where it is shorter: most words are not.
      if (use && word.end - word.start < use.word.length) use.word = text.slice(word.start, word.end);
    }
  return { uses, length };
}

/** What a term says about the article: tf·idf with a logarithm of the count, more for one of the title. */
function termValue(use: TermUse, weight: number): number {
  return (1 + Math.log(use.count)) * weight * (use.inTitle ? RELATED.title : 1);
}

export type WeighedTerm = readonly [term: string, value: number];

/** The article's heaviest terms, best first. */
export function heaviest(article: ArticleTerms, weigh: TermWeight, most: number): WeighedTerm[] {
  return [...article.uses]
    .map(([term, use]) => [term, termValue(use, weigh(term))] as const)
    .sort((a, b) => b[1] - a[1])
    .slice(0, most);
}
