/** Weights of the likeness of two claims (`likeness.ts`): a logistic model fitted on annotated events. */
export const SAME = {
  /** What a term counts that is alike only in its guessed root. */
  alike: 0.7,
  /** What near-synonyms count. */
  sense: 0.6,
  /** Nats of a state and of a month, which have no frequency of their own. */
  state: 2.5,
  month: 3,
  bias: -5.8,
  agreement: { same: 1.6, stands: 0.2, open: -1.8 },
  contained: 3,
  shared: 4,
  evidence: 2,
  /** Nats of shared terms at which the evidence counts half. */
  halfEvidence: 12,
  pairs: 0,
  title: 0,
  titleContained: 0,
  day: -0.16,
  mostDays: 14,
  numbers: { none: 0, shared: 1.6, differ: 0 },
  negation: { same: 0, differs: 0 },
  /** Score from which on two claims count as one statement. */
  threshold: 0.3,
} as const;

/**
 * Related articles: BM25 (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework") of the page's
 * heaviest terms, as a share of what the page itself would score. Tuned on annotated events among other
 * articles of the same weeks: boosts of 1.5–2 and 25–100 terms do alike.
 */
export const RELATED = {
  /** What a term of the title counts against one of the body. */
  title: 1.5,
  /** Saturation of repeated terms, and how much length counts. */
  k: 1.2,
  b: 0.5,
  /** Words of a usual article. */
  length: 220,
  /** What the shared speakers can add, as a share of what is missing to 1. */
  speakers: 0.15,
  /** Days after which an older article counts half as much beyond the days of an event. */
  halfLife: 60,
  /** The least that age leaves of a score. */
  oldest: 0.5,
  /** Score from which on an article is shown. */
  threshold: 0.1,
} as const;

export const EARLIER = {
  /** Nats of shared terms from which on two claims are on one topic: about two rare words. */
  topic: 12,
  /** Days before the page: what was said closer to it is the same occasion told by another outlet. */
  days: 0.5,
} as const;
