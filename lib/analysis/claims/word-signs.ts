import { foldKey } from '../../arabic/fold';
import { ACCORDING, ACCORDING_OWN, ACCORDING_VERB, THAT } from '../../lexicon/cues';
import { APART } from './complement-frame';
import { LETTER_N } from './letter-names';
import { mayResume } from './resuming';
import { EXCEPT } from './spelling';

/** What the search for claims looks for in every word, as bits of one number; most words show none of it. */
export const Sign = {
  /** أن in any form. */
  that: 1,
  /** A preposition that a verb of reporting may need, apart or as the word's first letter. */
  preposition: 2,
  /** May open an attribution of the whole sentence: `بحسب`, `كما`. */
  attribution: 4,
  /** `أصدر`, and what one issues: `بيانا`. */
  issuing: 8,
  statement: 16,
  /** Can be read as a verb of reporting: see `readingsOf`. */
  reporting: 32,
  /** Folds like another word, from which its letters or its place tell it apart. */
  homograph: 64,
  /** May be where the reporter's own clause goes on behind a content. */
  resuming: 128,
} as const;

const ATTRIBUTING: ReadonlySet<string> = new Set([
  ...ACCORDING,
  ...ACCORDING_OWN,
  ...ACCORDING_VERB,
  'علي',
  'نقلا',
]);

const ISSUING: ReadonlySet<string> = new Set(
  'أصدر أصدرت وأصدر وأصدرت نشر نشرت ونشر ونشرت'.split(' ').map(foldKey),
);
const STATEMENTS: ReadonlySet<string> = new Set('بيانا بلاغا تقريرا رسالة مذكرة'.split(' ').map(foldKey));

/** Signs of a folded word, but for `Sign.reporting`. */
export function signsOf(form: string): number {
  const [letter = ''] = form;
  let signs = 0;
  if (THAT.has(form)) signs |= Sign.that;
  if (APART.has(form) || letter === 'ب' || letter === 'ل') signs |= Sign.preposition;
  if (ATTRIBUTING.has(form)) signs |= Sign.attribution;
  if ((letter === 'و' || letter === 'ف') && ATTRIBUTING.has(form.slice(1))) signs |= Sign.attribution;
  if (ISSUING.has(form)) signs |= Sign.issuing;
  if (STATEMENTS.has(form)) signs |= Sign.statement;
  if (mayResume(form)) signs |= Sign.resuming;
  if (form === LETTER_N || form === EXCEPT) signs |= Sign.homograph;
  return signs;
}
