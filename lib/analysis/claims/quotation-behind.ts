import { Gap } from '../../arabic/gaps';
import { NAMED_IN_QUOTES, PREPOSITIONS } from '../../lexicon/cues';
import type { ReportingVerb } from '../../lexicon/verbs';
import { LIMITS } from './limits';
import { formAt, type Scene } from './scene';

/** Words set off inside a sentence, too few to be speech: `أكدت رغبته "الثابتة" في اللقاء`. */
export function isShort(scene: Scene, quotation: number, stretchEnd: number): boolean {
  const [first, end] = scene.quoted[quotation]!;
  return end - first < LIMITS.speech - 1 && end < stretchEnd;
}

/** Whether a few quoted words stand before a colon with the speech itself: `في بيان تلقت "الإذاعة" نسخة منه: "…"`. */
export function leadsToSpeech(scene: Scene, quotation: number, limit: number): boolean {
  const [first, end] = scene.quoted[quotation]!;
  if (end - first > LIMITS.name) return false;
  for (let i = end + 1; i < Math.min(limit, end + LIMITS.phrase); i++)
    if (scene.gaps[i]! & Gap.colon && scene.opening[i]! >= 0) return true;
  return false;
}

/** Whether a quotation at word `i` is what a noun or preposition before it needs: `صورة لـ«ضرب المفاعل»`, `بعنوان «…»`. */
export function isNamedBefore(scene: Scene, { reading }: ReportingVerb, quotation: number): boolean {
  const [i, end] = scene.quoted[quotation]!;
  if (scene.gaps[i]! & (Gap.colon | Gap.comma)) return false;
  const before = formAt(scene, i - 1);
  // `وقالت لـ"الباب مفتوح …"`: whom she told is left out.
  if (before === 'ل' && reading === 'plain') return end - i <= LIMITS.name;
  return before === 'ل' || before === 'ك' || PREPOSITIONS.has(before) || NAMED_IN_QUOTES.has(before);
}
