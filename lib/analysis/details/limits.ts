/** How far the search for details looks, in words unless said otherwise. */
export const DETAIL_LIMITS = {
  /** Numbers, dates, places and parties kept of one claim, each. */
  kept: 24,
  /** From the start of the content to what negates its main clause. */
  negation: 8,
  /** From a negation to what restricts it: `لا … إلا`. */
  restriction: 8,
  /** From a cue to its content: outlets that it was said to stand there. */
  addressee: 30,
  /** Behind the content: `، بحسب ما نقلت وكالة`. */
  behind: 12,
  /** Back from `عن` to the verb that passes on, and to who does. */
  relay: 14,
  /** From the start of the content to the verb that hands its words to another. */
  inside: 12,
} as const;
