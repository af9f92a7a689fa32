/**
 * A function of two that is answered once for each pair of keys: a page and what it is compared with have few speakers and
 * many pairs of claims.
 * @param keyOf two things of one key are alike to `answer`
 */
export function perPair<T, R>(keyOf: (one: T) => string, answer: (a: T, b: T) => R): (a: T, b: T) => R {
  const known = new Map<string, Map<string, R>>();
  return (a, b) => {
    const [ofA, ofB] = [keyOf(a), keyOf(b)];
    const answers = known.get(ofA) ?? new Map<string, R>();
    known.set(ofA, answers);
    const before = answers.get(ofB);
    if (before !== undefined) return before;
    const found = answer(a, b);
    answers.set(ofB, found);
    return found;
  };
}
