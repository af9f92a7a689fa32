/**
 * What phrases a word can open, as bits of one number: asked once for a word and kept with its reading, so that
 * at most words of a text no index is looked into at all.
 */
type Opens = (stem: string) => boolean;

const tests: Opens[] = [];
const MOST = 31; // bits of a number that JavaScript's operators work on

/** Registers a kind of phrase by the words that can open it. @returns its bit */
export function openingBit(opens: Opens): number {
  if (tests.length === MOST) throw new RangeError('No bit is left for another kind of opening');
  return 1 << (tests.push(opens) - 1);
}

/** Bits of all registered kinds of phrase that a folded word without attached particles can open. */
export function openingsOf(stem: string): number {
  let bits = 0;
  for (const [at, opens] of tests.entries()) if (opens(stem)) bits |= 1 << at;
  return bits;
}
