/** Words that an answer is remembered for, at most: beyond, all are forgotten. */
const KEPT = 8000;

/** A function of words that answers the same ones once: a page and what it is compared with have few, very often. */
export function remembered<T>(answer: (words: string) => T): (words: string) => T {
  const known = new Map<string, T>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined || known.has(words)) return before as T;
    if (known.size >= KEPT) known.clear();
    const found = answer(words);
    known.set(words, found);
    return found;
  };
}
