/** Names that an answer is remembered for, at most: beyond, all are forgotten. */
const KEPT = 4000;

/** A function of a name that answers each name once: a page's claims ask for few names, very often. */
export function remembered<T>(answer: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined || known.has(name)) return before as T;
    if (known.size >= KEPT) known.clear();
    const found = answer(name);
    known.set(name, found);
    return found;
  };
}
