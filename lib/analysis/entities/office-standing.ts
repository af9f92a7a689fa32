import { foldKey } from '../../arabic/fold';
import { DOUBTFUL_HEADS, PRIVATE_BODIES, PUBLIC_BODIES } from '../../lexicon/office-modifiers';
import type { OfficeHead } from '../../lexicon/offices';
import type { HeadForm } from './office-heads';
import { classOf, Is } from './vocabulary';

/** Whether a phrase of office makes its bearer an official. `words` are those of the phrase, folded, without article. */
export function isOfficial(form: HeadForm, words: ReadonlySet<string>): boolean {
  const { standing } = form.head;
  if (standing === 'private') return false;
  const lemma = keyOf(form.head);
  // نظيره الفرنسي; نظيره alone may be a trainer's
  if (lemma === 'نظير') return [...words].some((word) => (classOf(word) & Is.nation) !== 0);
  if (OF_MANY.has(lemma))
    return [...words].some((word) => STAFF.has(word)) && ![...words].some((word) => PRIVATE_BODIES.has(word));
  // نقيب المزارعين leads a union, النقيب is a rank
  if (lemma === 'نقيب' && form.state !== 'definite' && standing === 'public')
    return [...words].some((word) => ARMED.has(word));
  let publicly = false;
  // رئيس مجلس إدارة الشركة
  let privately = words.has('مجلس') && words.has('اداره');
  for (const word of words) {
    if (word === 'منتخب' && ELECTED.has(lemma)) continue; // الرئيس المنتخب, not the team
    if (PUBLIC_BODIES.has(word)) publicly = true;
    else if (PRIVATE_BODIES.has(word) && !(form.head.category === 'spokesperson' && SPEAKER_BODIES.has(word)))
      privately = true;
  }
  // رئيس الهيئة العامة للاستثمار
  if (words.has('هييه') && OF_THE_STATE.some((word) => words.has(word))) return true;
  if (publicly && !(privately && [...words].every((word) => WEAKLY.has(word) || !PUBLIC_BODIES.has(word))))
    return true;
  if (privately) return standing === 'public' && !CAPTAINS.has(lemma);
  return standing === 'public' || !(DOUBTFUL_HEADS.has(lemma) && !SPOKEN_FOR.has(lemma));
}

const OF_THE_STATE: readonly string[] = ['عامه', 'وطنيه', 'عليا', 'اتحاديه', 'حكوميه', 'طيران'];

const ARMED: ReadonlySet<string> = new Set('شرطه جيش بحريه درك حرس قوات'.split(' '));

const keys = new Map<OfficeHead, string>();

/** The folded lemma of a head, in one piece. */
function keyOf(head: OfficeHead): string {
  let key = keys.get(head);
  if (key === undefined) {
    key = foldKey(head.lemma).replaceAll(' ', '_');
    keys.set(head, key);
  }
  return key;
}

/** `أحد مستشاري الوزير`, `كبير المفاوضين`: official by what they are one of. */
const OF_MANY: ReadonlySet<string> = new Set(['احد', 'احدي', 'كبير']);

const STAFF: ReadonlySet<string> = new Set(
  'مستشاري مستشارات مساعدي مساعدات قاده قيادات قياديي قيادي نواب اعضاء مفاوضين مستشارين زعماء وزراء مسوولي مسوولين موظفي ممثلي مبعوثي ضباط قضاه محققين مدعين مرشحي كبار امناء معاوني وكلاء مراقبين مفتشين'.split(
    ' ',
  ),
);

const ELECTED: ReadonlySet<string> = new Set('رييس رييسه نايب محافظ عمده حاكم عضو مجلس'.split(' '));

/** Words of bodies of any kind, which a private one decides: `مجلس النقابات`, `لجنة المشجعين`. */
const WEAKLY: ReadonlySet<string> = new Set(
  'رييس مجلس لجنه هييه مكتب اداره تنسيق امانه محليه دايره مديريه'.split(' '),
);

/** Public heads that a private body makes private: `قائد الفريق`, `زعيم العصابة`, `ممثل الشركة`. */
const CAPTAINS: ReadonlySet<string> = new Set(
  'قايد زعيم مفوض مندوب منسق مسوول قيادي وسيط مفاوض مرشح'.split(' '),
);

/** A spokesman of such a body still speaks for who runs it. */
const SPEAKER_BODIES: ReadonlySet<string> = new Set(
  'مركز موسسه منظمه وكاله صندوق برنامج حمله مجموعه شبكه مستشفي'.split(' '),
);

const SPOKEN_FOR: ReadonlySet<string> = new Set('متحدث ناطق مستشار مساعد معاون امين عضو وكيل'.split(' '));
