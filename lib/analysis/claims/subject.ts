import { Gap } from '../../arabic/gaps';

/** Who speaks at a cue, and the rule that says so. */
export type Subject =
  | { readonly by: 'voice'; readonly voice: number; readonly rule: string; readonly end: number }
  /** A definite statement (`البيان`): whoever issued it. */
  | { readonly by: 'statement'; readonly first: number; readonly end: number }
  /** A definite role (`المتحدث ذاته`): whoever spoke last. */
  | { readonly by: 'role'; readonly first: number; readonly end: number };

/** What ends a noun phrase. */
export const SUBJECT_BOUNDARY = Gap.comma | Gap.colon | Gap.open | Gap.line;
