import { foldKey } from '../../arabic/fold';
import { Gap } from '../../arabic/gaps';
import type { OfficePhrase } from './office';
import { readOffice } from './office-phrase';
import { isJoined, type Token } from './token';

const MOST_OFFICES = 3;

/** Offices that their bearer holds beside another, so that `و` behind one need not name somebody else. */
const HELD_BESIDE: readonly (readonly [lemma: string, word: string])[] = [
  ['نائب', 'وزراء'], // نائب رئيس الوزراء ووزير الخارجية
  ['نائب', 'حكومه'], // نائب رئيس الحكومة ووزير المالية
  ['عضو', ''], // عضو المكتب السياسي ورئيس اللجنة الأمنية
  ['عضو مجلس', ''], // عضو مجلس النواب ورئيس لجنة الدفاع
  ['بابا الإسكندرية', ''], // بابا الإسكندرية وبطريرك الكرازة المرقسية
  ['قيادي', ''], // القيادي في الحركة ورئيس وفدها
  ['قاضي', 'قضاه'], // قاضي قضاة المدينة ومستشار الرئيس
  ['وكيل وزارة', ''], // وكيل وزارة الصحة ورئيس لجنة الطوارئ
  ['متحدث', ''], // المتحدث باسم الحكومة ووزير الإعلام
  ['ناطق', ''], // الناطق باسم الحكومة ووزير الإعلام
];

/** The same of an office that `و` adds: `وزير الإعلام والناطق باسم الحكومة`. */
const ADDED: ReadonlySet<string> = new Set(['متحدث', 'ناطق', 'عضو', 'عضو مجلس', 'قيادي', 'مقرر']);

/** Heads of state and government, behind whom a comma opens a list of others. */
const FIRST_IN_LIST: ReadonlySet<string> = new Set([
  'رئيس الوزراء',
  'رئيس وزراء',
  'رئيس حكومة',
  'ملك',
  'عاهل',
  'أمير',
  'ولي العهد',
]);

/** Whether token `i` stands behind `بين`, which names two. */
const isBetween = (tokens: readonly Token[], i: number): boolean => /^و?بين$/.test(tokens[i - 1]?.form ?? '');

/**
 * Further offices of the bearer of `office`, behind it from token `from` on:
 * `وزير الدولة | عضو مجلس الوزراء | وزير الإعلام بالنيابة`, `نائب رئيس الوزراء | ووزير الخارجية`,
 * `شيخ الجامع، | رئيس مجلس الحكماء،`.
 */
export function furtherOffices(
  tokens: readonly Token[],
  office: OfficePhrase,
  from: number,
): readonly OfficePhrase[] {
  const found: OfficePhrase[] = [];
  let at = from;
  let before = office;
  for (let more = 0; more < MOST_OFFICES && at < tokens.length; more++) {
    const comma = (tokens[at]!.gap & Gap.comma) !== 0;
    if (!isJoined(tokens, at) && !comma) break;
    const next = readOffice(tokens, at);
    if (!next || next.form.number === 'plural' || isDualOffice(tokens, next)) break;
    if (next.taken > 0) {
      if (comma || next.proclitic !== 'و' || !isHeldBeside(tokens, before, next)) break;
    } else if (next.form.state !== 'bare' || next.core === next.headEnd) break;
    else if (comma && (before.form.state !== 'bare' || FIRST_IN_LIST.has(before.form.head.lemma))) break;
    if (office.own.length > 0 && next.own.some((state) => !office.own.includes(state))) break;
    found.push(next);
    before = next;
    at = next.end;
  }
  return found;
}

function isHeldBeside(
  tokens: readonly Token[],
  { form, words, first, headEnd, core }: OfficePhrase,
  next: OfficePhrase,
): boolean {
  if (isBetween(tokens, first) || (form.state === 'definite' && core === headEnd)) return false;
  const added = next.form.head.lemma;
  if (added === 'ولي العهد' && form.head.lemma === 'نائب') return true; // نائب الأمير وولي العهد الكويتي
  if (ADDED.has(added) && form.head.standing !== 'private') return next.core > next.headEnd;
  return (
    next.form.state === 'bare' &&
    next.core > next.headEnd &&
    HELD_BESIDE.some(([lemma, word]) => lemma === form.head.lemma && (word === '' || words.has(word)))
  );
}

/** `عضوا مجلس الشعب`: what governs a noun is no accusative with nunation. */
export function isDualOffice(
  tokens: readonly Token[],
  { first, form, headEnd, end, indefinite }: OfficePhrase,
): boolean {
  const word = tokens[first]!.form;
  if (headEnd !== first + 1 || end <= headEnd || indefinite || !word.endsWith('ا')) return false;
  return word.endsWith(`${foldKey(form.head.lemma)}ا`);
}
