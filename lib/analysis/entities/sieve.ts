const SIZE = 256;
const BITS = 8;

/** A stem as one number below `SIZE`: by its length and three of its letters. */
export function markOf(stem: string): number {
  const { length } = stem;
  const letters = (stem.charCodeAt(0) * 31 + stem.charCodeAt(length >> 1)) * 31 + stem.charCodeAt(length - 1);
  return (letters * 31 + length) & (SIZE - 1);
}

/** The marks of up to four stems, beside each other in one number; the last fills what is left. */
export function marksOf(stems: readonly string[]): number {
  let marks = 0;
  let mark = 0;
  for (let k = 0; k < 4; k++) {
    if (k < stems.length) mark = markOf(stems[k]!);
    marks = (marks << BITS) | mark;
  }
  return marks;
}

/** The mark of the first of the stems, which for a token is its whole form. */
export const firstMark = (marks: number): number => marks >>> (3 * BITS);

/** Tells most words that have none of some stems from those that may, without looking at their readings. */
export class Sieve {
  readonly #holds = new Uint8Array(SIZE);

  constructor(stems: Iterable<string>) {
    for (const stem of stems) this.#holds[markOf(stem)] = 1;
  }

  /** Whether a word may have one of the stems. @param marks of its own: see `marksOf` */
  passes(marks: number): boolean {
    const holds = this.#holds;
    return (
      (holds[marks & 255]! |
        holds[(marks >> 8) & 255]! |
        holds[(marks >> 16) & 255]! |
        holds[marks >>> 24]!) !==
      0
    );
  }
}
