import { NEAR_SYNONYMS } from './near-synonyms';
import { wordGroups } from './word-groups';

/** Which group of near-synonyms an index term belongs to, taken as it is or as an inflected verb; null for none. */
export const senseOf = wordGroups(NEAR_SYNONYMS);
