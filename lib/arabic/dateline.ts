import { Gap } from './gaps';
import type { Word } from './words';

/** How many words a dateline may take. */
const LONGEST = 8;
/** … without an agency in brackets. */
const LONGEST_PLACE = 3;

/**
 * Skips a dateline at the head of a paragraph: `القاهرة (الوكالة) - `, `دبي، الإمارات (القناة)-- `, `تونس - `.
 * @returns the first word behind it; `first` where there is none
 */
export function behindDateline(words: readonly Word[], gaps: Uint16Array, first: number): number {
  const limit = Math.min(words.length, first + LONGEST + 1);
  for (let i = first + 1; i < limit; i++) {
    const gap = gaps[i]!;
    if (gap & (Gap.stop | Gap.line | Gap.colon | Gap.quote)) return first;
    if (!(gap & Gap.dash)) continue;
    if (gap & Gap.close) return i;
    if (!(gap & Gap.tight) && i - first <= LONGEST_PLACE) return i;
  }
  return first;
}
