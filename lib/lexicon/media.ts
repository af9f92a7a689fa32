import { foldKey } from '../arabic/fold';
import { AGENCIES } from './agencies';
import { AMBIGUOUS_OUTLET_NAMES, OUTLETS } from './outlets';

/** Who passes words on to readers: an agency to other outlets, an outlet to its own. */
export type Medium = 'agency' | 'outlet';

/** Nouns that show it of a body of whatever name, folded: `وكالة مدار`, `صحيفة الأفق`. */
const HEADS: ReadonlyMap<string, Medium> = new Map(
  (
    [
      ['agency', 'وكالة الوكالة وكالات الوكالات', 'نقلت وكالة مدار عن الوزير'],
      ['outlet', 'صحيفة الصحيفة صحف الصحف جريدة الجريدة مجلة المجلة', 'نقلت صحيفة الأفق عن الوزير'],
      [
        'outlet',
        'قناة القناة قنوات إذاعة الإذاعة تلفزيون التلفزيون شبكة الشبكة',
        'نقلت قناة الأفق عن الوزير',
      ],
      ['outlet', 'موقع الموقع مواقع وسائل', 'نقلت وسائل إعلام عن الوزير'],
    ] as const
  ).flatMap(([medium, words]) =>
    foldKey(words)
      .split(' ')
      .map((word) => [word, medium] as const),
  ),
);

const KNOWN: ReadonlyMap<string, Medium> = new Map([
  ...OUTLETS.map(({ id }) => [`institution:${id}`, 'outlet'] as const),
  ...AGENCIES.map(({ id }) => [`institution:${id}`, 'agency'] as const),
]);

const KEY = 'institution:';

/** Whether the key of an entity is that of a body of the lexicon: its id begins with a Latin letter. */
export function isInLexicon(key: string): boolean {
  const letter = key.charCodeAt(KEY.length);
  return letter >= 0x61 && letter <= 0x7a && key.startsWith(KEY);
}

/** Sites on which everybody publishes: no outlet passes on what is said there. */
const SOCIAL = /تويتر|فيسبوك|يوتيوب|انستغرام|تليغرام|تواصل/;

/** Whether words name a site on which everybody publishes. */
export const isSocial = (name: string): boolean => SOCIAL.test(foldKey(name));

/** Whether an outlet is named by a word that means something else without صحيفة or قناة: `العالم`, `الحياة`. */
export function isWordToo(key: string, words: string): boolean {
  return KNOWN.get(key) === 'outlet' && AMBIGUOUS_OUTLET_NAMES.has(foldKey(words));
}

/** What a speaker with this key and name passes on as; null for who is no medium. */
export function mediumOf(key: string, name: string): Medium | null {
  const known = KNOWN.get(key);
  if (known) return known;
  if (isInLexicon(key)) return null;
  const folded = foldKey(name);
  if (isSocial(folded)) return null;
  const space = folded.indexOf(' ');
  return HEADS.get(space < 0 ? folded : folded.slice(0, space)) ?? null;
}
