import type { ArticleText } from '../../archive/source';
import type { ArticleMeta } from '../../archive/types';
import { likeness } from '../same-statement';
import { sentencesIn } from '../sentences-in';
import { type Statement, sharedKeys, statement, type Wording, wording } from '../statement';
import type { TermWeight } from '../term-weight';
import { COMPARISON } from '../weights';
import type { Passage } from './types';

/** A sentence of a compared article and how it is worded. */
export interface Sentence extends Omit<Passage, 'claim' | 'address'> {
  readonly wording: Wording;
}

/** Sentences of a statement's words in an article, and how much they hold of them, 0 to 1. */
export interface Find {
  readonly sentence: Sentence;
  readonly score: number;
}

/** The sentences of an article, made ready to be searched. */
export function sentencesOf(article: ArticleMeta, text: ArticleText): Sentence[] {
  const whole = [text.title, ...text.paragraphs].join('\n');
  return sentencesIn(text).map(({ start, end }): Sentence => {
    const own = whole.slice(start, end);
    const words = {
      article: article.id,
      speaker: null,
      text: own,
      act: 'states',
      inTitle: false,
      day: null,
    } as const;
    return { article, start, end, text: own, wording: wording(words) };
  });
}

/**
 * Looks for statements in the sentences of an event, whoever says them there: before a table tells a reader that an
 * outlet left something out, its text is asked and not its claims alone. What is found shares the rare words of the
 * statement; words that stand in every other sentence of the event say little.
 */
export function passageFinder(
  sentences: readonly Sentence[],
  weigh: TermWeight,
): (statements: readonly Statement[]) => Find[] {
  const read = sentences.map((sentence) => statement(sentence.wording, weigh));
  const holding = new Map<string, number>();
  for (const { terms } of read)
    for (const term of terms.keys()) holding.set(term, (holding.get(term) ?? 0) + 1);
  const tellingApart = (one: Statement): Statement => {
    let weight = 0;
    const terms = new Map<string, number>();
    for (const [term, rarity] of one.terms) {
      const value = rarity * Math.log((read.length + 2) / ((holding.get(term) ?? 0) + 0.5));
      terms.set(term, value);
      weight += value;
    }
    return { ...one, terms, weight };
  };
  const ready = read.map(tellingApart);
  const holders = new Map<string, number[]>();
  for (const [place, one] of ready.entries())
    for (const key of sharedKeys(one)) holders.set(key, [...(holders.get(key) ?? []), place]);

  return (statements) => {
    const scores = new Map<number, number>();
    for (const wanted of statements.map(tellingApart)) {
      // Most sentences share nothing with a statement but what many share, and are not looked at.
      const telling = sharedKeys(wanted).map((key) => holders.get(key) ?? []);
      const sharing = new Set(
        telling.filter(({ length }) => length <= Math.max(FEW, ready.length / 4)).flat(),
      );
      for (const place of sharing) {
        const score = heldShare(wanted, ready[place]!);
        if (score >= COMPARISON.passage) scores.set(place, Math.max(score, scores.get(place) ?? 0));
      }
    }
    return [...scores]
      .map(([place, score]): Find => ({ sentence: sentences[place]!, score }))
      .sort((a, b) => b.score - a.score);
  };
}

/** Sentences that may share a word and it still tells them apart, however few there are. */
const FEW = 8;

/** Share of a statement's weight that a sentence holds, less the less it rests on. */
function heldShare(wanted: Statement, sentence: Statement): number {
  if (wanted.weight <= 0) return 0;
  const { evidence } = likeness(wanted, sentence, 'open');
  return (evidence / wanted.weight) * (evidence / (evidence + COMPARISON.halfPassage));
}
