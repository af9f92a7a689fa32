const SIZE = 256;
const BITS = 8;

/** A stem as one number below `SIZE`. */
function markOf(stem: string): number {
  let mark = 0;
  for (let i = 0; i < stem.length; i++) mark = Math.imul(mark, 31) + stem.charCodeAt(i);
  return (mark ^ (mark >>> BITS)) & (SIZE - 1);
}

/** The marks of up to four stems, beside each other in one number; the last fills what is left. */
export function marksOf(stems: readonly string[]): number {
  let marks = 0;
  for (let k = 0; k < 4; k++) marks = (marks << BITS) | markOf(stems[Math.min(k, stems.length - 1)]!);
  return marks;
}

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
