import { PLAYED_DOWN, POINTED_AT, RENEWED, TOPICS, WAVED } from '../../lexicon/cues';
import type { Cue } from './cues';
import { formAt, type Scene } from './scene';

/** Whether a bare phrase names what is told without telling it: `يكشف سر الحادث`, `أعلنت عن موعد الحكم`. */
export function namesTopic(scene: Scene, { complement, reading }: Cue): boolean {
  if (complement.type !== 'obj' && complement.type !== 'prep') return false;
  const head = formAt(scene, complement.first);
  const denies = reading.verb.act === 'denies';
  if (
    complement.type === 'obj' &&
    !denies &&
    POINTS.has(head) &&
    POINTED_AT.has(formAt(scene, complement.first + 1))
  )
    return true;
  // `جدد تفويض البعثة`: only a stand is renewed in words.
  if (reading.verb.lemma === 'جدد' && complement.type === 'obj') return !RENEWED.has(stemOfOwn(head));
  // `لوح المشجعون بالأعلام`: with the hand, not in words
  if (reading.verb.lemma === 'لوح') return WAVED.has(head.replace(/^ب/, ''));
  // `قلل الخسائر`: only weight and danger are played down in words.
  if (reading.verb.lemma === 'قلل') return !PLAYED_DOWN.has(head);
  // `أشار إلى تصريحات الوزير`: of what others said it says nothing.
  if (POINTING.has(reading.verb.lemma) && complement.type === 'prep' && WORDS_OF_OTHERS.has(head))
    return true;
  if (!TELLING.has(reading.verb.lemma)) return false;
  return TOPICS.has(head) && scene.opening[complement.first]! < 0;
}

const POINTS: ReadonlySet<string> = new Set('هذا هذه ذلك تلك'.split(' '));

/** A noun without article and pronoun: `دعوتها`, `التأكيد`. */
const stemOfOwn = (form: string): string =>
  form
    .replace(/^ال/, '')
    .replace(/(?:ها|هم|هما|ه|نا)$/, '')
    .replace(/ت$/, '')
    .replace(/ه$/, '');

const POINTING: ReadonlySet<string> = new Set(['أشار', 'لفت', 'ألمح', 'نوه']);

/** Heads of texts and speeches that one only points to. */
const WORDS_OF_OTHERS: ReadonlySet<string> = new Set(
  'تصريحات تصريح بيان خطاب كلمه مقال مقالات مقابله رساله'.split(' '),
);

/** Verbs of making known: what they make known may go unsaid. */
const TELLING: ReadonlySet<string> = new Set(['كشف', 'أعلن', 'أفصح', 'تحدث', 'عرض', 'أفاد']);
