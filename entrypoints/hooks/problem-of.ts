import { reasonOf } from '../../lib/archive/failure';
import type { Problem } from '../../lib/i18n/problem';

/** What was thrown, as a value for the reader: storage's refusals by name, the rest in its own words. */
export function problemOf(error: unknown): Problem {
  return (
    reasonOf(error) ?? { error: 'unknown', detail: error instanceof Error ? error.message : String(error) }
  );
}
