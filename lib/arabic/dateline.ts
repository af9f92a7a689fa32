import { Gap } from './gaps';
import type { Word } from './words';

/** How many words a dateline may take. */
const LONGEST = 8;
/** … without an agency in brackets. */
const LONGEST_PLACE = 3;

/** `10:45` */
const HOUR = /^\d{1,2}:\d{2}$/;

/** How many words a dateline of parts with slashes may take: `طهران/ 5 شباط/ فبراير/ إرنا - `. */
const LONGEST_SLASHED = 9;

/** Words behind the last slash of a dateline. */
const LAST_PART = 2;

/**
 * The first word behind a dateline whose parts end in slashes, `شفق نيوز/ أفاد`, `أبوظبي في 12 مارس / وام / قال`: a
 * slash with space behind it is no `شباط/فبراير`. `first` where there is none.
 */
function behindSlashes(gaps: Uint16Array, first: number, words: number): number {
  let behind = first;
  for (let i = first + 1; i < Math.min(words, first + LONGEST_SLASHED + 1); i++) {
    const gap = gaps[i]!;
    if (gap & (Gap.stop | Gap.line | Gap.colon | Gap.quote | Gap.comma)) break;
    if (gap & Gap.slash && !(gap & Gap.tight)) {
      if (behind === first && i - first > LONGEST_PLACE + 1) break;
      behind = i;
    }
    if (gap & Gap.dash && !(gap & Gap.tight) && behind > first && i - behind <= LAST_PART) return i;
  }
  return behind;
}

/**
 * Skips a dateline at the head of a paragraph: `القاهرة (الوكالة) - `, `دبي، الإمارات (القناة)-- `, `تونس - `.
 * @returns the first word behind it; `first` where there is none
 */
export function behindDateline(words: readonly Word[], gaps: Uint16Array, first: number): number {
  // 10:45 الجيش: the hour of a line in a running report
  if (words[first]?.number && HOUR.test(words[first]!.form) && first + 1 < words.length)
    return gaps[first + 1]! & Gap.line ? first : first + 1;
  const slashed = behindSlashes(gaps, first, words.length);
  if (slashed > first) return slashed;
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
