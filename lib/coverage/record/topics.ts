import { words } from '../../arabic/words';
import { conceptsIn } from '../concepts';
import { averageLinkage, type Edge } from '../events/average-linkage';
import { LIMITS } from '../limits';
import { roughRoot } from '../rough-root';
import { likeness } from '../same-statement';
import { isCommon } from '../term-weight';
import { SAME, TOPICS } from '../weights';
import type { Topic } from './types';
import type { ReadUtterance } from './utterances';

/** What a speaker's utterances are about: those that share rare words, the largest topic first, and which is whose. */
export function topicsOf(all: readonly ReadUtterance[]): { topics: Topic[]; of: Map<string, string> } {
  const groups = averageLinkage(all.length, kin(all), TOPICS.threshold)
    .filter((group) => group.length > 1)
    .sort((a, b) => b.length - a.length);
  const of = new Map<string, string>();
  const topics = groups.flatMap((group, place): Topic[] => {
    const own = group.map((i) => all[i]!);
    const shared = sharedWords(own);
    if (shared.length === 0) return [];
    const id = String(place);
    for (const utterance of own) of.set(utterance.id, id);
    return [{ id, words: shared, utterances: own.length }];
  });
  return { topics, of };
}

function kin(all: readonly ReadUtterance[]): Edge[] {
  const edges: Edge[] = [];
  for (const [a, one] of all.entries())
    for (let b = a + 1; b < all.length; b++) {
      const { evidence } = likeness(one.statement, all[b]!.statement, 'same');
      if (evidence > 0) edges.push({ a, b, weight: evidence / (evidence + SAME.halfEvidence) });
    }
  return edges;
}

/** The words that many of these share, by how many share them and how rare they are. */
function sharedWords(all: readonly ReadUtterance[]): string[] {
  const worth = new Map<string, number>();
  for (const { statement } of all)
    for (const [term, weight] of statement.terms) worth.set(term, (worth.get(term) ?? 0) + weight);
  const holding = (term: string) => all.filter(({ statement }) => statement.terms.has(term)).length;
  return [...worth]
    .filter(
      ([term]) =>
        holding(term) >= Math.max(2, all.length * TOPICS.held) &&
        !isCommon(term) &&
        !/^(?:state:|month:|\d)/.test(term),
    )
    .sort((a, b) => b[1] - a[1])
    .filter(distinctRoots())
    .slice(0, LIMITS.topicWords)
    .flatMap(([term]) => written(term, all) ?? []);
}

/** Leaves out what repeats a word in another form: `نزع`, `بنزع`. */
function distinctRoots(): (entry: readonly [term: string, worth: number]) => boolean {
  const seen = new Set<string>();
  return ([term]) => {
    const root = roughRoot(term) ?? term;
    return !seen.has(root) && seen.add(root).size > 0;
  };
}

/** A term as one of the utterances writes it: the shortest form, which has the fewest particles. */
function written(term: string, all: readonly ReadUtterance[]): string | null {
  let best: string | null = null;
  for (const { statement } of all) {
    if (!statement.terms.has(term)) continue;
    for (const { start, end } of words(statement.text)) {
      const word = statement.text.slice(start, end);
      if (conceptsIn(word)[0]?.key === term && word.length < (best?.length ?? Number.POSITIVE_INFINITY))
        best = word;
    }
  }
  return best;
}
