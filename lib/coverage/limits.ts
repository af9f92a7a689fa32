/** Every bound of this room: what keeps a page's context fast whatever the archive holds. */
export const LIMITS = {
  /** Words of each side that a word difference compares; beyond, the middle counts as changed. */
  diffWords: 400,
  /** Terms of a page that are looked up in the archive, the heaviest first: in the days around it, and at any time. */
  linkTerms: 32,
  everTerms: 12,
  /** Terms of an article that others are compared by when events are gathered. */
  queryTerms: 48,
  /** Distinct terms of a page whose document frequency is read. */
  pageTerms: 600,
  /** Articles of the days around the page, and of all times, that the term search hands on to be compared. */
  nearCompared: 24,
  everCompared: 10,
  related: 16,
  /** Days before and after the page within which other articles can tell the same event. */
  eventDays: 3,
  /** Terms of an article whose frequency is read when events are gathered: those that seem heaviest without it. */
  traceTerms: 72,
  /** Terms of an article that it is found by when events are gathered, the heaviest first. */
  eventMarks: 24,
  /** Articles offered to be put into an event. */
  suggested: 12,
  /** Articles of an event whose statements are compared with each other. */
  comparedArticles: 16,
  /** Referents that a reader adds, namings of each and letters of one that are looked for. */
  ownReferents: 500,
  namings: 60,
  naming: 80,
  namingSuggestions: 6,
  /** Passages shown in an outlet that may tell a statement. */
  passages: 2,
  /** Articles whose claims are compared with the page's. */
  claimArticles: 14,
  samePerClaim: 12,
  earlierPerClaim: 20,
  /** Claims read for each speaker. */
  claimsPerSpeaker: 24,
  /** Claims of a speaker that a record reads at a time, the newest first. */
  recordClaims: 400,
  /** Claims of a speaker that are looked through for what changed, the newest. */
  recordCompared: 3000,
  /** Articles of an outlet whose claims its page reads, the newest of the outlet or of a month. */
  outletArticles: 400,
  /** Articles from which on a share of them is told; of fewer only numbers. */
  enoughArticles: 10,
  /** Months that a timeline shows, the last ones. */
  timelineMonths: 240,
  /** Utterances by which articles on what a speaker said of late are found. */
  recordRelated: 12,
  changes: 20,
  topicWords: 4,
  rareTermsShown: 6,
  placesShown: 4,
  speakersShown: 5,
} as const;
