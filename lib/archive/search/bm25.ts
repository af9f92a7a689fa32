/**
 * BM25 (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework") with the usual k1 and b. A term in the
 * title counts as so many more in the body, as in BM25F.
 */
const K1 = 1.2;
const B = 0.75;
const TITLE = 4;

/** How rare a term is. @param df documents that hold it, of `count` */
export function idf(df: number, count: number): number {
  const held = Math.min(df, count);
  return Math.log(1 + (count - held + 0.5) / (held + 0.5));
}

/** How much a term's frequency says, between 0 and `K1 + 1`. Lengths are words. */
export function saturation(count: number, title: boolean, length: number, average: number): number {
  const frequency = count + (title ? TITLE : 0);
  return (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + (B * length) / average));
}
