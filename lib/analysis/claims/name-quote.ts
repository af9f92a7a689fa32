import { THAT } from '../../lexicon/cues';
import { LIMITS } from './limits';
import { formAt, type Scene } from './scene';

/** Prepositions before a medium: `على "تويتر"`, `في "الأهرام"`. */
const MEDIUM: ReadonlySet<string> = new Set([
  'علي',
  'في',
  'عبر',
  'من',
  'مع',
  'قناه',
  'صحيفه',
  'موقع',
  'وكاله',
]);

/** Whether a quotation only sets off a name (`"رويترز"`) and says nothing. */
export function isNameQuote(scene: Scene, quotation: number): boolean {
  const [first, end] = scene.quoted[quotation]!;
  if (end - first > LIMITS.name) return false;
  for (let i = first; i < end; i++) if (scene.mention[i]! >= 0) return true;
  if (end - first <= 2 && MEDIUM.has(formAt(scene, first - 1))) return true;
  for (let i = end; i < end + LIMITS.name; i++) if (THAT.has(formAt(scene, i))) return end - first <= 2;
  return false;
}
