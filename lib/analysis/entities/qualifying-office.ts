import type { OfficePhrase } from './office';
import { readOffice } from './office-phrase';
import { isJoined, type Token } from './token';
import { Is } from './vocabulary';

/** Heads that are adjectives as well: behind a noun they only qualify it (`ضربة عسكرية`). */
export const ADJECTIVES: ReadonlySet<string> = new Set(
  [
    'عسكري سياسي حاكم معارض اقتصادي رياضي دبلوماسي ديبلوماسي برلماني قيادي صحفي صحافي إعلامي أكاديمي حقوقي نقابي إرهابي كيميائي فيزيائي موسيقي',
    'كوميدي دولي متشدد متخصص مختص معتقل متهم مدان مسؤول مشتبه راحل مكلف متظاهر مهاجر لاجئ مشرع رامي معلق مدون مصرفي مقيم مرشح شاب',
  ]
    .join(' ')
    .split(' '),
);

/** `على الخط الناقل الرئيس`: behind a noun that is no subject or object of a verb, the word for «main». */
function isMain(tokens: readonly Token[], { form, headEnd, end, taken }: OfficePhrase, at: number): boolean {
  if (form.head.lemma !== 'رئيس' || form.state !== 'definite' || end > headEnd || taken > 0) return false;
  if (!isJoined(tokens, at - 1)) return false;
  const noun = tokens[at - 1]!;
  const governor = tokens[at - 2]!;
  if (
    (noun.senses[0]!.is & Is.definite) === 0 ||
    (noun.senses[0]!.is & (Is.given | Is.family | Is.nation)) !== 0
  )
    return false;
  return (
    !readOffice(tokens, at - 1) &&
    !governor.senses.some(({ is }) => is & Is.verb) &&
    (governor.senses[0]!.is & Is.listed) !== 0
  );
}

export function isAdjective(tokens: readonly Token[], office: OfficePhrase, at: number): boolean {
  if (!isJoined(tokens, at)) return false;
  const before = tokens[at - 1]!;
  if (isMain(tokens, office, at)) return true;
  if (!ADJECTIVES.has(office.form.head.lemma)) return false;
  if (office.taken > 0) return office.proclitic === 'و' && (before.senses[0]!.is & Is.definite) !== 0;
  if (before.senses.some(({ is }) => is & Is.verb)) return false;
  const { is } = before.senses[0]!;
  return (is & (Is.stop | Is.time)) === 0 || (is & Is.definite) !== 0;
}
