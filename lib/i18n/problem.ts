import type { ArchiveError } from '../archive/types';

/**
 * What can go wrong in front of a reader, as a value. `problemWords` says what happened, what is safe
 * and what to do.
 */
export type Problem =
  | ArchiveError
  /** The page or the background did not answer: reloaded, closed or asleep. */
  | { readonly error: 'no-answer' }
  /** The page could not be read; `reason` is the code of `lib/page`. */
  | { readonly error: 'unreadable'; readonly reason: string }
  | { readonly error: 'analysis'; readonly reason: 'not-arabic' | 'too-large' | 'invalid' }
  /** The reader declined a permission. */
  | { readonly error: 'declined' }
  /** The reader did not allow downloads, or no longer does. */
  | { readonly error: 'no-downloads' }
  /** A file did not arrive in the downloads folder; `reason` is the browser's own word. */
  | { readonly error: 'not-downloaded'; readonly reason: string }
  | { readonly error: 'unknown'; readonly detail: string };
