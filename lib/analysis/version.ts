/** Grows with every change of rules or lexicon that changes results: stored results of older ones are redone. */
export const ANALYSIS_VERSION = 6;
