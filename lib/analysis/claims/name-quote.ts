import { foldKey } from '../../arabic/fold';
import { THAT } from '../../lexicon/cues';
import { LIMITS } from './limits';
import { formAt, type Scene } from './scene';

/** Prepositions before a medium: `على "تويتر"`, `في "الأهرام"`. */
const MEDIUM: ReadonlySet<string> = new Set(['علي', 'في', 'عبر', 'من', 'مع']);

/** Kinds of outlets before their names: `لمحطة "صوت من أعالي الوادي" المحلية`. */
const OUTLETS: ReadonlySet<string> = new Set(
  'وكالة تلفزيون إذاعة جريدة مجلة شبكة محطة قناة صحيفة موقع'.split(' ').map(foldKey),
);

/** Participles and verbs before a name that somebody or something is given: `المعروف اختصارا بـ "م ر أ"`. */
const CALLED: ReadonlySet<string> = new Set(
  [
    'المعروف المعروفة معروف معروفة يعرف تعرف',
    'المسمى المسماة يسمى تسمى اسم',
    'الملقب الملقبة يلقب تلقب يدعى تدعى اختصارا',
  ].flatMap((words) => foldKey(words).split(' ')),
);

/** Right before the name only: `باسم "النور"`; further back it is whom somebody speaks for. */
const BY_NAME = 'باسم';

function isCalled(scene: Scene, first: number): boolean {
  if (formAt(scene, first - 1) === BY_NAME) return true;
  return [1, 2, 3].some((back) => CALLED.has(formAt(scene, first - back)));
}

/** Whether a quotation only sets off a name (`"رويترز"`) and says nothing. */
export function isNameQuote(scene: Scene, quotation: number): boolean {
  const [first, end] = scene.quoted[quotation]!;
  if (end - first > LIMITS.name) return false;
  let named = 0;
  for (let i = first; i < end; i++) if (scene.mention[i]! >= 0) named++;
  // `"لدينا اتفاق حول اليونان"` speaks, though it holds a name.
  if (named * 2 >= end - first) return true;
  // `قالت "م ر أ" إن`: a clause right behind so few words has them for its subject.
  if (THAT.has(formAt(scene, end)) || isCalled(scene, first)) return true;
  if (OUTLETS.has(formAt(scene, first - 1).replace(/^[لب]/, ''))) return true;
  if (end - first <= 2 && MEDIUM.has(formAt(scene, first - 1))) return true;
  for (let i = end; i < end + LIMITS.name; i++) if (THAT.has(formAt(scene, i))) return end - first <= 2;
  return false;
}
