import { bare } from '../../arabic/clitics';
import { Gap } from '../../arabic/gaps';
import { OFFICE_STOPS } from '../../lexicon/office-modifiers';
import { KNOWN, knownBodyLength, quotedNameEnd } from './bodies';
import { officeWith } from './office';
import type { HeadForm } from './office-heads';
import { BODY_NOUNS, headAt, nameRun, namesakeEnd } from './office-parts';
import { takesDative } from './office-qualified';
import type { Move, OfficeWalk, Step } from './office-walk';
import { placeAt, stateAt } from './state-names';
import { isJoined, type Sense, type Token } from './token';
import { Is } from './vocabulary';

/** Titles between an office and a name: `ولي العهد السعودي الأمير محمد`. */
const ROYAL: ReadonlySet<string> = new Set(['أمير', 'ملك', 'سلطان']);

const DEPUTIES: ReadonlySet<string> = new Set(['نائب', 'وكيل', 'مساعد', 'معاون']);

/** `متحدث باسم سامي حداد`: one without article has no name of his own. */
export const principal: Step = (walk) => {
  const { tokens, at } = walk;
  const length = walk.indefinite && tokens[at - 1]!.form === 'باسم' ? personRun(tokens, at) : 0;
  if (length <= 1) return null;
  for (let k = at; k < at + length; k++) walk.note(tokens[k]!.form);
  walk.at += length;
  walk.open = false;
  walk.core = walk.at;
  walk.bareRun = false;
  return 'on';
};

/** `عضو كتلة "لبنان الغد" النائب سامي حداد`: the marks show where the body's name ends. */
export const quotedName: Step = (walk, { gap }) => {
  if (!walk.open || !(gap & Gap.quote) || walk.at === walk.headEnd) return null;
  const end = quotedNameEnd(walk.tokens, walk.at);
  if (end < 0) return null;
  noteRun(walk, end - walk.at);
  return walk.define(end - walk.at);
};

/** `وزير خارجية مصر`, `المبعوث إلى سوريا`, `السفير لدى اليمن`. */
export const state: Step = (walk) => {
  const { tokens, at } = walk;
  const found = stateAt(tokens, at);
  if (!found || !(walk.open || walk.loose || found.proclitic === 'ل' || found.proclitic === 'ب')) return null;
  walk.addLand(found.code);
  for (let k = at; k < at + found.length; k++) walk.noteState(bare(k === at ? found.stem : tokens[k]!.form));
  return walk.define(found.length);
};

/** `محافظ الجيزة`. */
export const place: Step = (walk) => {
  const found = placeAt(walk.tokens, walk.at);
  // رئيس المجلس البلدي لأكادير
  const dative = found?.proclitic === 'ل' && !walk.open && takesDative(walk);
  if (!found || !(dative || (walk.open && found.proclitic === ''))) return null;
  if (found.place.state) walk.addLand(found.place.state);
  noteRun(walk, found.length);
  return walk.define(found.length);
};

/** `رئيس حركة النهضة`: a body whose name the lexicon has. */
export const body: Step = (walk) => {
  const { tokens, at } = walk;
  const length = knownBodyLength(tokens, at);
  // عضو المكتب السياسي لحركة حماس: behind the noun of such a body one word is enough
  const least = at > walk.headEnd && tokens[at - 1]!.senses.some(({ stem }) => BODY_NOUNS.has(stem)) ? 1 : 2;
  if (length < least) return null;
  // الأمين العام للاتحاد العام التونسي للشغل
  const dative =
    !walk.open && tokens[at]!.senses.some(({ proclitic, opens }) => proclitic === 'ل' && opens & KNOWN.bit);
  if (!walk.open && !dative) return null;
  noteRun(walk, length);
  return walk.define(length);
};

/** `مدير مستشفى الملك فهد`. */
export const namesake: Step = (walk) => {
  const end = namesakeEnd(walk.tokens, walk.at);
  return end > walk.at ? walk.close(end - walk.at) : null;
};

/** Another head: governed, `نائب وزير الدفاع`, or one of its own, `الرئيس | وزير الدفاع`. */
export const nested: Step = (walk) => {
  const found = headAt(walk.tokens, walk.at);
  if (!found || !(found.sense.taken === 0 || !walk.open) || found.form.head.category === 'person')
    return null;
  const { form, sense, length } = found;
  // عضو البرلمان عن حزب "الأفق" الحاكم سامي حداد: only says which party
  if (
    !walk.open &&
    form.state === 'definite' &&
    sense.taken === 0 &&
    QUALIFYING.has(form.head.lemma) &&
    walk.loose
  )
    return walk.close(length);
  if (!walk.open && (isAnother(walk, form, sense) || isOther(walk, form, sense))) return 'end';
  const whole = form.state === 'definite' || isSpokenFor(walk, sense);
  if (whole && form.number === 'singular' && (walk.open || sense.proclitic === 'ل')) {
    const move = governed(walk);
    if (move) return move;
  }
  if (!walk.open && sense.taken === 0 && (form.state === 'bare' || isObject(walk, form))) return 'end';
  // الفريق الركن is a rank, not a team
  if (form.head.category !== 'military' || walk.open) walk.note(bare(sense.stem));
  return form.state === 'bare' ? walk.govern(length) : walk.close(length);
};

const QUALIFYING: ReadonlySet<string> = new Set(['حاكم', 'معارض']);

/** `الوزير والمدير`, `ولي العهد السعودي الأمير محمد`: the head of another phrase. */
function isAnother(walk: OfficeWalk, form: HeadForm, { proclitic, taken }: Sense): boolean {
  // استقبل البطريرك في بكركي النائب سامي حداد
  if (walk.loose && taken === 0 && form.state === 'definite' && !RANKS.has(form.head.category)) return true;
  if (proclitic === 'و' || proclitic === 'ف') return true;
  // التقت المستشارة الألمانية بجنود
  if (proclitic === 'ب' && form.state === 'bare' && form.number === 'plural') return true;
  return taken === 0 && ROYAL.has(form.head.lemma) && form.state === 'definite';
}

/** What stands between an office and the name of its holder: `السفير في بغداد الجنرال سامي`. */
const RANKS: ReadonlySet<string> = new Set([
  'military',
  'police',
  'learning',
  'profession',
  'religious',
  'person',
]);

/** `دعا وزير الخارجية الروسي الزعيم الكوري`: behind the adjective of a state, a definite head is somebody else. */
function isOther({ stateWords, tokens, at }: OfficeWalk, form: HeadForm, { taken }: Sense): boolean {
  if (taken > 0 || form.state !== 'definite' || !OTHERS.has(form.head.lemma)) return false;
  if (stateWords.size === 0 || (tokens[at - 1]!.senses[0]!.is & Is.nation) === 0) return false;
  const next = tokens[at + 1];
  return next !== undefined && isJoined(tokens, at + 1) && (next.senses[0]!.is & Is.nation) !== 0;
}

/** Heads that do not only qualify the office before them, as `السفير الأردني المفوض`, `النائب اللبناني المعارض` do. */
const OTHERS: ReadonlySet<string> = new Set([
  'رئيس',
  'رئيسة',
  'زعيم',
  'عاهل',
  'وزير',
  'سفير',
  'مستشار',
  'مبعوث',
]);

/** `متحدث باسم رئيسة الحكومة`: behind باسم a head without article is somebody's as well. */
function isSpokenFor({ tokens, at }: OfficeWalk, { taken }: Sense): boolean {
  return taken === 0 && tokens[at - 1]!.form === 'باسم';
}

/** `طالب الوالي المقاولين`. */
function isObject({ form }: OfficeWalk, other: HeadForm): boolean {
  return (
    other.number === 'plural' &&
    other.state === 'definite' &&
    form.state === 'definite' &&
    form.number === 'singular'
  );
}

/** `نائب المحافظ` is one office, `مبعوث الرئيس الروسي` speaks of another person. */
function governed(walk: OfficeWalk): Move {
  const part = walk.readInner(walk.at);
  if (!part) return null;
  for (const word of part.stateWords) walk.stateWords.add(word);
  if (!DEPUTIES.has(walk.form.head.lemma))
    walk.inner.push(officeWith(part, { end: part.core, inside: true }));
  for (const word of part.words) walk.note(word);
  for (const code of part.states) walk.addState(code);
  return walk.define(part.core - walk.at);
}

/** Nouns before the name of a land: `محافظة ريمة`. */
const LANDS: ReadonlySet<string> = new Set(
  'محافظه ولايه مقاطعه اقليم مديريه ناحيه بلده مدينه قريه جزيره'.split(' '),
);

/** What an open head governs: nouns, and at last a proper noun, `مدرب ليفربول يورغن كلوب`. */
export const governs: Step = (walk, { form: word }, { is }) => {
  const { tokens, at } = walk;
  if (!walk.open) return null;
  if (is & Is.given && !(is & Is.ordinary)) {
    // محافظ محافظة ريمة: behind a noun of places a given name is one
    if (!tokens[at - 1]!.senses.some(({ stem }) => LANDS.has(stem)) || nameRun(tokens, at) > 1) return 'end';
    walk.note(word);
    return walk.define();
  }
  if (is & (Is.ordinary | Is.modifier)) {
    walk.note(word);
    walk.at++;
    if ((walk.bareRun && is & Is.modifier) || tokens[at - 1]!.form === 'باسم') walk.core = walk.at;
    if (/(ها|هم|ته|نا)$/.test(word) && word.length > 4) {
      walk.open = false;
      walk.definite = true;
      if (!walk.loose) walk.core = walk.at;
    }
    return 'on';
  }
  // or the name itself, `عمدة برشلونة جوردي …`
  const wantsName = at === walk.headEnd || tokens[at - 1]!.senses.some((sense) => BODY_NOUNS.has(sense.stem));
  if (!wantsName && nameRun(tokens, at) > 1) return 'end';
  walk.note(word);
  walk.open = false;
  // `قال رئيس إقليم ريمة، إن`: where the phrase closes behind the name of a land, it is the office's
  const land = tokens[at - 1]!.senses.some(({ stem }) => LANDS.has(stem));
  if (land && !walk.loose && (at + 1 >= tokens.length || !isJoined(tokens, at + 1))) {
    walk.definite = true;
    walk.core = at + 1;
  }
  return walk.pass();
};

function noteRun(walk: OfficeWalk, length: number): void {
  for (let k = walk.at; k < walk.at + length; k++) walk.note(bare(walk.tokens[k]!.form));
}

/** How many words from token `j` on can be a person's name: given and family names, and words that are nothing else. */
function personRun(tokens: readonly Token[], j: number): number {
  let end = j;
  while (end < tokens.length && end - j < 3 && (end === j || isJoined(tokens, end))) {
    const { form, number, senses } = tokens[end]!;
    const { is } = senses[0]!;
    if (number || OFFICE_STOPS.has(form) || (is !== 0 && !(is & (Is.given | Is.family)))) break;
    end++;
  }
  return end - j;
}
