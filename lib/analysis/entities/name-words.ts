import { HEADS } from './office-heads';
import { openingBit } from './openings';
import { isJoined, type Sense, type Token } from './token';
import { Is, isFirstOfTwo, isGivenOfTwo, STOPS } from './vocabulary';

/**
 * How sure the context is that a name comes: `introduced` behind an office, an honorific or a reporting
 * verb; `bare` in running text, where only known given names open a name.
 */
export type Strength = 'introduced' | 'bare';

/** Joined to the next word: `أبو عاقلة`, `بن سلمان`, `دي ميستورا`. */
export const LINKS: ReadonlySet<string> = new Set(
  'بن ابن بنت ابو ابي ابا ابوال ولد ود ال بو دي دا دو دوس ديل ديلا دل دلا فان فون فين لا لو ماك او ام حاج سيدي مولاي ايت بني'.split(
    ' ',
  ),
);

/** Links that may open a name in running text: `أبو مازن`. */
export const OPENING_LINKS: ReadonlySet<string> = new Set('ابو ابي ابا بن ابن ام ولد'.split(' '));

export const SERVANT: ReadonlySet<string> = new Set(['عبد', 'عبيد']);

/** Given names with a second word: `نصر الله`, `نور الدين`, `سيف الإسلام`. */
export const COMPOUND_TAILS: ReadonlySet<string> = new Set(
  'الله الدين الاسلام الحق المولي النبي الرب الزهراء الزهره'.split(' '),
);

/** First parts that are family names and stand alone later: `كيم جونغ أون`, `شي جين بينغ`. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(
  'كيم مون شي لي وانغ تشنغ تشاو شيوي دينغ سون تشانغ يانغ بارك تشن هو تشو سونغ ليو كانغ نغوين جيانغ يون تشوي ري سو باك هان نو ران فام تران هوانغ'.split(
    ' ',
  ),
);

/** Of the words that open a name by what they are joined to: see `Token.opens`. */
export const OPENS_NAME = openingBit(
  (stem) => OPENING_LINKS.has(stem) || SERVANT.has(stem) || FAMILY_FIRST.has(stem) || isFirstOfTwo(stem),
);

export const opaque = (token: Token): boolean =>
  token.senses.every((sense) => (sense.is & ~Is.definite) === 0) && !token.number && isArabic(token.form);

export function isArabic(form: string): boolean {
  for (const at of [0, form.length - 1]) {
    const unit = form.charCodeAt(at);
    if (unit < 0x621 || unit > 0x6d3) return false;
  }
  return true;
}

/** Whether particles before the token are more likely than a name that starts with their letters. */
export function readsAsParticle(token: Token): boolean {
  return token.senses.some(
    (sense) =>
      sense.taken > 0 &&
      (sense.is & (Is.ordinary | Is.place | Is.nation | Is.stop | Is.time | Is.definite)) !== 0,
  );
}

/** Whether a word of this class is a name and nothing else. */
export const isSureName = (is: number): boolean =>
  (is & (Is.given | Is.family)) !== 0 && (is & (Is.ordinary | Is.stop | Is.modifier)) === 0;

const DIN = 'الدين';
const MAY_BE_DIN = openingBit((stem) => stem === DIN);

/** Whether a word shows that the one before it is part of a name: a sure name, or `الدين`. */
export const marksName = ({ any, opens, senses, form }: Token): boolean =>
  ((any & (Is.given | Is.family)) !== 0 && isSureName(senses[0]!.is)) ||
  ((opens & MAY_BE_DIN) !== 0 && form === DIN);

const opaqueOrSure = (token: Token): boolean =>
  isSureName(token.senses[0]!.is) || (opaque(token) && !(token.senses[0]!.is & Is.definite));

/** Whether a word that is a given name and a verb is the verb: `طالب إياد …`, `رأي`. */
function isVerbHere(tokens: readonly Token[], at: number, sense: Sense): boolean {
  const next = tokens[at + 1];
  if (!next || !isJoined(tokens, at + 1)) return false;
  if (!(sense.is & Is.verb)) return false;
  return isSureName(next.senses[0]!.is) || (next.senses[0]!.is & (Is.definite | Is.stop)) !== 0;
}

/** Unknown words that their form shows to be no names: with a pronoun (`أسئلتهم`), or verbs (`اندفع`, `استقال`). */
const INFLECTED =
  /(?:هم|ها|هما|اته|اءه|ايه|اتنا)$|^م.{3,}يا$|^م[^اوي]{3}نا$|^م.{3}وه$|^است.{2,4}$|^(?:ان|است|ا.ت)[^اوي]{2,3}(?:ت|وا)?$|^س[يتن].{3,}$/;

/** An unknown word in `-ة` behind what looks like a particle: `بحفاوة`. */
const PREFIXED = /^[وفبلك].*ه$/;

/**
 * Names that are nouns first: in running text they govern the name behind them (`خطاب ماكرون`), so only an
 * office, an address or a verb of speech makes them names.
 */
export const NOUNS: ReadonlySet<string> = new Set(
  'خطاب بيان حياه جوده فضل اسماء باسم ورد ابان قصه حصه عيد شان نداء وفاء اعتدال انتصار احلام اقبال نجاح نضال كفاح حرب فجر صباح وعد عهد ولاء تحسين تيسير نصر نور شمس قمر تغريد رفعت سماح غفران عنايه امان رضا سعاده سياده تمام مفتاح منار شرف ديار عقل نجاه زهور ورود خلود دنيا عاليه اعظم نصير مطر رعد لحسن طالب صديق زياده بركه ذكري رحيل امال نظير كامل شامل مطلق معظم فوز رحمه عزم امل هدي نهايه منيه غايه ثوره حريه كرامه عزه مني هبه نعمه بشري ذخر سند عماد وسام نجم سهم هديه'.split(
    ' ',
  ),
);

/** First letters of forms of verbs and participles: an unknown word that starts so may be one. */
const LONGEST_VERB = 6;

const VERBAL = 'متيناسوفبلك';

const opensUnknown = (token: Token): boolean =>
  token.form.length > (VERBAL.includes(token.form[0]!) ? LONGEST_VERB : 3) && opaque(token);

/** `أم عبدالله`: behind a verb or address, with a given name behind it. */
function isKunya(token: Token, next: Token, strength: Strength): boolean {
  return strength === 'introduced' && token.form === 'ام' && (next.senses[0]!.is & Is.given) !== 0;
}

/** Whether a token can open a name in this reading. */
export function opensName(tokens: readonly Token[], at: number, sense: Sense, strength: Strength): boolean {
  const token = tokens[at]!;
  const { is, stem } = sense;
  if (token.number || stem.length < 2 || stem === 'ال' || !isArabic(stem)) return false;
  const next = tokens[at + 1];
  const joined = next !== undefined && isJoined(tokens, at + 1);
  // أم عبدالله
  if (joined && isKunya(token, next, strength)) return true;
  if (sense.opens & STOPS && is !== Is.given) return false; // آلان
  // `وقال بانفعال`: how he says it
  if (is === 0 && /^ب(?:است...?ا.|ان..ا.|ا.ت.ا.|ت..ي.)$/.test(stem)) return false;
  // `أشار مشككون إلى`, `يقول آخرون`: people of a kind
  if (!(is & (Is.given | Is.family)) && /^(?:م[^اوي].{2,}ون|اخرون)$/.test(stem)) return false;
  // `الوالي السابق أشرف على الأعمال`
  if (stem === 'اشرف' && joined && next.form.startsWith('علي') && !(next.senses[0]!.is & Is.given))
    return false;
  // حاج الأمين الفكي
  if (stem === 'حاج' && strength === 'introduced')
    return joined && (next.senses[0]!.is & Is.given) !== 0 && sense.taken === 0;
  // والري: the article behind و is no name
  if (
    token.any & Is.definite &&
    sense.taken === 0 &&
    token.senses.some((split) => split.proclitic === 'و' && split.is & Is.definite)
  )
    return false;
  const opens = (sense.opens & OPENS_NAME) !== 0;
  if (opens && SERVANT.has(stem))
    return (
      joined && ((next.senses[0]!.is & Is.definite) !== 0 || next.form === 'الله' || next.form === 'ربه')
    );
  // `ولد الشيخ`, but `ولد سميث في لندن`
  if (stem === 'ولد' && strength === 'bare' && !(joined && next.senses[0]!.is & Is.definite)) return false;
  if (opens && OPENING_LINKS.has(stem))
    return (
      joined &&
      (stem !== 'ام' || isKunya(token, next, strength)) &&
      !(next.senses[0]!.is & Is.stop) &&
      !next.number
    );
  if (joined && ((opens && isGivenOfTwo(stem, next.form)) || (next.form === 'الدين' && !(is & Is.definite))))
    return true;
  // مساعد بن محمد العيبان
  if (joined && next.form === 'بن' && strength === 'introduced' && !(is & (Is.definite | Is.stop)))
    return sense.taken === 0;
  if (is & Is.stop) {
    // علي or على: only a name behind it decides
    return stem === 'علي' && (is & Is.given) !== 0 && joined && isSureName(next.senses[0]!.is);
  }
  if (is & (Is.time | Is.modifier) && !(is & Is.given && strength === 'introduced')) return false;
  if (opens && strength === 'introduced' && joined && FAMILY_FIRST.has(stem) && opaqueOrSure(next))
    return true;
  if (is & (Is.given | Is.family)) {
    if (is & Is.ordinary && isVerbHere(tokens, at, sense)) return false;
    if (is & Is.definite && is & (Is.ordinary | Is.nation)) {
      if (!joined) return false;
      const after = next.senses[0]!.is;
      // أكد التونسي | سفيان …
      if (is & Is.nation && after & Is.given) return false;
      // الهادي المقرحي, الطاهر المنصوري
      const nisba =
        (is & Is.given) !== 0 &&
        (after & Is.definite) !== 0 &&
        (after & (Is.listed | Is.nation | Is.modifier)) === 0;
      if (strength === 'introduced') return opaqueOrSure(next) || nisba;
      // المقيم السوداني | الصادق بشير
      return (
        (is & Is.given) !== 0 &&
        (is & (Is.nation | Is.modifier)) === 0 &&
        isSureName(after) &&
        !HEADS.get(stem)
      );
    }
    if (strength === 'introduced') return true;
    return (is & Is.given) !== 0 && !NOUNS.has(stem);
  }
  // نيكولاوس كروز: an unknown word before a sure name
  if (strength === 'bare') return joined && is === 0 && opensUnknown(token) && isSureName(next.senses[0]!.is);
  // `اللواء رشوان على`: an ending makes the surname look like a word, and the clause goes on behind it
  const ends = !next || !joined || (next.senses[0]!.is & (Is.stop | Is.verb)) !== 0;
  const named = joined && next !== undefined && isSureName(next.senses[0]!.is);
  if (is === Is.ordinary && (ends || named) && /(?:ان|ون|ين|ي)$/.test(stem)) return sense.taken === 0;
  if (is & (Is.ordinary | Is.place | Is.nation)) return false;
  if (is & Is.definite && /(?:ه|ات|ين|ون)$/.test(stem)) return false;
  if (INFLECTED.test(stem) || PREFIXED.test(stem)) return false;
  if (HEADS.get(stem)) return false;
  if (sense.taken > 0) return false;
  // لشيرين: a particle before a sure name
  if (token.senses.some((split) => split.taken > 0 && split.stem.length > 3 && isSureName(split.is)))
    return false;
  return !readsAsParticle(token);
}
