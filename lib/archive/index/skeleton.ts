/**
 * What misspellings of a name share: its consonants in classes of letters that writers exchange, without long
 * vowels and doubled letters. ترامب and ترمب, غوتيريش and جوتيريش, نتنياهو and نتانياهو have one skeleton each.
 * After Soundex, for Arabic as newsrooms write it.
 */

/** Letters of one class, by its first: heard alike, or exchanged for a foreign sound. Folded letters. */
const CLASSES: readonly string[] = [
  'تط', // بوتين، بوطين
  'سصث', // صنعاء، أردوغان
  'دض', // رياض، رياد
  'زذظ', // نظام، نزام
  'كقغج', // غوتيريش، جوتيريش، كوتيريش
  'هح', // نتنياهو، نتنياحو
];

const CLASS = new Map(CLASSES.flatMap((letters) => [...letters].map((letter) => [letter, letters[0]!])));
const VOWELS = new Set('اويء');

/** The skeleton of a folded term; a term of vowels alone is its own. */
export function skeletonOf(term: string): string {
  let skeleton = '';
  for (const letter of term) {
    if (VOWELS.has(letter)) continue;
    const shared = CLASS.get(letter) ?? letter;
    if (!skeleton.endsWith(shared)) skeleton += shared;
  }
  return skeleton || term;
}
