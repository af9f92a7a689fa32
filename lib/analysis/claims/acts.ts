import { foldKey } from '../../arabic/fold';
import { HOW_IT_STANDS, OCCASIONS, RELATIVES } from '../../lexicon/cues';
import { APART, allows } from './complement-frame';
import type { Cue } from './cues';
import { formAt, type Scene } from './scene';
import type { Voices } from './voices';

/** Heads of those who condemn by judgment, with the article or without. */
const JUDGES: ReadonlySet<string> = new Set(
  'محكمة محاكم قضاء قاض قاضي قاضية محلفين محلفون'.split(' ').map(foldKey),
);

/** Verbs of condemning and upholding that are a judgment where a court does it. */
const CONDEMNS: ReadonlySet<string> = new Set(['أدان', 'دان', 'أيد']);

/** What stands before such a head and is many another body too: `هيئة المحلفين`, but `هيئة الطيران`. */
const PANEL = foldKey('هيئة');

/** `أدانت المحكمة السائق بالإهمال`: a judgment is no speech. */
function isJudgment(voices: Voices, { reading, subject }: Cue): boolean {
  if (!CONDEMNS.has(reading.verb.lemma) || subject?.by !== 'voice') return false;
  const [first = '', second = ''] = foldKey(voices.all[subject.voice]!.name).split(' ');
  const head = first === PANEL ? second : first;
  return JUDGES.has(head.replace(/^ال/, ''));
}

/** A preposition with a pronoun: the preposition is the first group. */
const PRONOUN = /^(ب|عن|الي|علي|من)(?:ه|ها|هم|هما)$/;

/** `الحادثة التي أعلنت عنها الشرطة، في المدينة`: the pronoun stands for all that the verb reports. */
function refersBack(scene: Scene, { word, end, complement, reading }: Cue): boolean {
  if (complement.type !== 'obj' || !RELATIVES.has(formAt(scene, word - 1))) return false;
  const [, own = ''] = PRONOUN.exec(formAt(scene, end)) ?? [];
  const preposition = own === 'ب' ? own : APART.get(own);
  return preposition !== undefined && allows(reading.verb, preposition);
}

/** `، في موقف يؤكد تغير النهج`: a noun that only describes how what was said stands. */
function describesStand(scene: Scene, { word, complement, reading }: Cue): boolean {
  if (reading.form !== 'imperfect' || reading.ending !== 'bare') return false;
  if (complement.type !== 'obj' && complement.type !== 'prep') return false;
  const before = formAt(scene, word - 1);
  return formAt(scene, word - 2) === 'في' && (HOW_IT_STANDS.has(before) || OCCASIONS.has(before));
}

/** `مصدر طلب عدم ذكر اسمه`: to name somebody is to say nothing. */
function names(scene: Scene, { end, reading }: Cue): boolean {
  return reading.verb.lemma === 'ذكر' && /^(?:اسم|اسما[ءوي])(?:ه|ها|هم)$/.test(formAt(scene, end));
}

/** Whether a verb of reporting, with what looks like its content, does something or only refers to what was said. */
export function isAct(scene: Scene, voices: Voices, cue: Cue): boolean {
  return isJudgment(voices, cue) || refersBack(scene, cue) || describesStand(scene, cue) || names(scene, cue);
}
