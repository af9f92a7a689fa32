import { foldKey } from '../../arabic/fold';
import {
  ACCORDING,
  ACCORDING_OWN,
  ACCORDING_VERB,
  BEFORE_VERB,
  JOINS,
  NEGATIONS,
  PREPOSITIONS,
  RELATIVES,
  ROLES,
  SAME_BEFORE,
  SAYING,
  THAT,
  THE_STATEMENT,
  THROUGH,
  TIME,
  WITH_PRONOUN,
} from '../../lexicon/cues';
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
  /** A preposition that stands apart. */
  apart: 256,
  /** Says when: `أمس`. */
  time: 512,
  /** May open an adverbial before a clause: a preposition, with a particle too, or a time. */
  adverbial: 1024,
  /** Stands before a clause and is no part of it: a conjunction, a negation, a particle before its verb, a time. */
  linking: 2048,
  /** May stand between a verb and its subject: `قال أمس`, `قال له`. */
  between: 4096,
  /** No phrase of a subject goes on with it. */
  closing: 8192,
  /** `على لسان`, `نقلا عن`: the first word of what leads to whose words are given. */
  through: 16_384,
  /** May be a statement or role that points to somebody named before: `البيان`, `المصدر`. */
  pointing: 32_768,
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

/** `هو`, `وهي`, `هم`. */
const HE = /^و?ه(?:و|ي|م)$/;

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
  const apart = PREPOSITIONS.has(form);
  const time = TIME.has(form);
  if (apart) signs |= Sign.apart;
  if (time) signs |= Sign.time;
  if (apart || time || PREPOSITIONS.has(form.slice(1))) signs |= Sign.adverbial;
  if (JOINS.has(form) || BEFORE_VERB.has(form) || time || THAT.has(form) || NEGATIONS.has(form))
    signs |= Sign.linking;
  if (time || WITH_PRONOUN.has(form)) signs |= Sign.between;
  if (THAT.has(form) || RELATIVES.has(form) || time || SAYING.has(form) || HE.test(form))
    signs |= Sign.closing;
  if (THROUGH.has(form)) signs |= Sign.through;
  if (THE_STATEMENT.has(form) || ROLES.has(form) || SAME_BEFORE.has(form) || form === 'المصدر')
    signs |= Sign.pointing;
  if (form === LETTER_N || form === EXCEPT) signs |= Sign.homograph;
  return signs;
}
