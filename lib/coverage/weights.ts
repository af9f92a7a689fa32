/**
 * Same statement: a logistic model over the likeness of two claims (`same-statement.ts`). Fitted with an L2
 * penalty of 1 on nine annotated events told by three or four outlets each (439 claims, 270 pairs across articles).
 * Leaving out one event at a time, pairs reach F1 0.86 to 0.87 (precision
 * 0.88, recall 0.85) at the threshold, with term frequencies of 37 or of 11,750 articles.
 */
export const SAME = {
  /** What a term counts that is alike only in its guessed root, and what near-synonyms count. Set by hand. */
  alike: 0.7,
  sense: 0.6,
  /** Nats of a state and of a month, which have no frequency of their own. Set by hand. */
  state: 2.5,
  month: 3,
  bias: -8.1,
  agreement: { same: 2.6, stands: 1.1, open: 0 },
  contained: 3.2,
  shared: 3.2,
  evidence: 4.2,
  /** Nats of shared terms at which the evidence counts half. */
  halfEvidence: 12,
  sharedNumber: 1.4,
  title: 1.5,
  titleContained: 0.7,
  differentNegation: -1.2,
  /** Set by hand: the annotated claims carry no acts. */
  sameAct: 1.2,
  /** For each day between the articles, up to `mostDays`. */
  day: -0.5,
  mostDays: 14,
  /** Score from which on two claims count as one statement. */
  threshold: 0.26,
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
  /** Words of a usual article that are terms, and their share of all its words: 0.69 to 0.82 in annotated articles. */
  length: 220,
  termShare: 0.78,
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

export const COPIES = {
  /** Words of a run that copies are compared by. */
  run: 5,
  /** Runs of an article that it is looked up by. */
  fingerprints: 64,
  /** Runs of the sample that two articles must share to be compared whole. */
  leastShared: 3,
  /** Articles kept for one run. */
  mostHolders: 50,
  /** Jaccard index from which on two bodies count as copies. */
  threshold: 0.3,
  /** Share of the shorter body from which on it is taken from the other, or both from a third. */
  contained: 0.4,
  /** Runs that must be common for that: about three sentences. */
  leastCommon: 24,
} as const;

/**
 * Events: mean relation of two groups of articles from which on they tell one event. Nine annotated events among
 * 1,000 articles of the same weeks are gathered without loss or addition from 0.45 on; lower, what followed joins.
 */
export const EVENTS = {
  threshold: 0.45,
  /** Relation below which two articles are not kept as neighbours. */
  related: 0.15,
  /** Relation to one of its articles from which on an article that stands alone is offered to the reader. */
  suggested: 0.25,
} as const;

/** Topics of a speaker: mean kinship (nats of shared terms by these and `SAME.halfEvidence`) of two groups of utterances. */
export const TOPICS = {
  threshold: 0.3,
  /** Share of a topic's utterances that hold a word which names it. */
  held: 0.4,
} as const;

/** What counts as a change of a speaker's words: set by hand, strict, because a wrong one accuses. */
export const CHANGES = {
  /** Days between the two: what differs on one day differs between outlets. */
  days: 0.75,
  /** Nats of shared terms, and their share of the lighter utterance. */
  evidence: 12,
  /** The same beside a figure of one thing, which is evidence itself. */
  figureEvidence: 8,
  contained: 0.4,
  /** The share from which on a negation is one of the same thing. */
  denied: 0.7,
} as const;

/** Comparison of an event: set on nine annotated events (see `tests/score/comparison.ts`). */
export const COMPARISON = {
  /** Mean score of two groups of claims (see `SAME`) from which on they are one statement. */
  same: 0.4,
  /** Score from which on a title sums up a claim of its own article. */
  title: 0.5,
  /** Score from which on a claim may tell a statement. */
  perhaps: 0.05,
  /** What a sentence must hold of a statement's weight to be shown as what may tell it, 0 to 1. */
  passage: 0.22,
  /** Nats of shared terms at which what a sentence holds counts half. */
  halfPassage: 30,
} as const;
