/** What is read of files that are no archive. Lengths are in bytes, the last in UTF-16 code units. */
export const LIMITS = {
  /** A saved page or a text. */
  article: 20_000_000,
  /** A list of references. */
  references: 100_000_000,
  /** Lines of a text's front that may say where it is from. */
  front: 12,
  /** Text below which an entry carries none of its own. */
  leastText: 80,
} as const;
