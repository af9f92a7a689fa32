import { Gap } from '../../arabic/gaps';
import {
  ACCORDING,
  BEFORE_VERB,
  EMPTY_CONTENT,
  JOINS,
  PLAYED_DOWN,
  POINTED_AT,
  RELATIVES,
  RENEWED,
  STATEMENT,
  TOPICS,
} from '../../lexicon/cues';
import type { VoicedClaim } from './claim';
import { boundsOf, type Content, closesSpeech, contentOf } from './content';
import { type Cue, cueAt } from './cues';
import type { Discourse } from './discourse';
import { LIMITS } from './limits';
import { genderHere, mentionAgrees } from './mention-agrees';
import { parenthesisAt } from './parenthesis';
import { passedOn } from './passed-on';
import { type Resolved, resolve } from './resolve';
import { definiteAt, formAt, mentionAt, offsetInside, type Scene, type Stretch } from './scene';
import { demandsOf } from './subject-of';
import { agrees, type Voices } from './voices';
import { Sign } from './word-signs';

interface Accepted extends Resolved {
  readonly cue: Cue;
  readonly content: Content;
  /** Ends the content before it and is no claim itself. */
  readonly silent: boolean;
  /** Word at which the clause of this cue starts: content before it ends there. */
  readonly clause: number;
}

/** `نفى الخبر لكنه قال إن`: what contrasts with the content right before a cue joins it without a comma. */
const CONTRASTS: ReadonlySet<string> = new Set('لكنه لكنها لكنهم ولكنه ولكنها ولكنهم فيما بينما'.split(' '));

/**
 * Start of a joined clause that leads to a cue at `i`: the word behind the nearest comma, where it is a
 * conjunction or relative (`، لكنها قالت`); -1 where there is none.
 */
function jointStart(scene: Scene, i: number, from: number): number {
  if (CONTRASTS.has(formAt(scene, i - 1)) && i - 1 > from) return i - 1;
  const limit = Math.max(from, i - LIMITS.joint);
  for (let at = i; at > limit; at--) {
    const gap = scene.gaps[at]!;
    if (gap & (Gap.stop | Gap.colon | Gap.line)) return -1;
    if (!(gap & Gap.comma) && !closesSpeech(scene, at)) continue;
    const form = formAt(scene, at);
    const concession = form === 'علي' && formAt(scene, at + 1) === 'الرغم';
    return at < i && (JOINS.has(form) || RELATIVES.has(form) || concession || form === 'رغم') ? at : -1;
  }
  return -1;
}

/** `تنفيها الحكومة، التي تؤكد`: where the mention starts that a relative behind a comma refers to, else the comma. */
function relativeFrom(scene: Scene, voices: Voices, joint: number): number {
  const form = formAt(scene, joint);
  const mention = RELATIVES.has(form) ? mentionAt(scene, joint - 1) : null;
  if (mention?.end !== joint) return joint;
  const gender = /ال(?:ذي|ذين)$/.test(form) ? 'm' : 'f';
  return genderHere(scene, voices, mention) === gender ? mention.first : joint;
}

/**
 * Whether a joined verb without subject of its own goes on with the subject of the content: in `إن سامي جدد
 * التزامه، لكنه أبدى مخاوفه` it is سامي who has fears.
 */
function goesOnInside(scene: Scene, cue: Cue, voices: Voices, previous: Accepted): boolean {
  if (cue.subject?.by === 'voice' && cue.subject.rule !== 'speaker/clause-head') return false;
  if (previous.cue.complement.type !== 'that') return false;
  const first = previous.cue.complement.first;
  const head = mentionAt(scene, first);
  if (head !== null) return mentionAgrees(scene, voices, head, cue.reading, 'subject-verb');
  const noun = formAt(scene, first);
  return (
    definiteAt(scene, first) && noun.endsWith('ه') && cue.reading.gender === 'f' && previous.voice !== null
  );
}

/**
 * First word of the mention that a relative before the verb at `i` refers to, or of a name that `و` joins before it,
 * else `i`: `إيران التي كانت قد نفت`, `ولافروف يرد`.
 */
function antecedent(scene: Scene, i: number): number {
  let at = i;
  while (at > i - 3 && BEFORE_VERB.has(formAt(scene, at - 1))) at--;
  const joined = mentionAt(scene, at - 1);
  const free = (scene.gaps[i]! & Gap.comma) === 0 && !/^[وف]/.test(formAt(scene, i));
  if (free && joined?.end === at && joined.by === 'name' && joined.proclitic === 'و') return joined.first;
  const mention = RELATIVES.has(formAt(scene, at - 1)) ? mentionAt(scene, at - 2) : null;
  return mention?.end === at - 1 ? mention.first : i;
}

/** Whether the verb at word `i` attributes a whole sentence: `حسبما أعلن`, `وفق ما ذكر`. */
function isAttribution(scene: Scene, i: number): boolean {
  const before = formAt(scene, i - 1);
  if (before === 'حسبما' || before === 'وفقما') return true;
  return before === 'ما' && (ACCORDING.has(formAt(scene, i - 2)) || formAt(scene, i - 2) === 'علي');
}

/** What opens a clause before the sentence proper: `وفي حين رحبت موسكو، اعتبر مراقبون أن`. */
const SUBORDINATES: ReadonlySet<string> = new Set(
  'حين بينما وبينما فيما وفيما بعدما وبعدما عندما وعندما'.split(' '),
);

const DESCRIBES: ReadonlySet<string> = new Set(['وصف', 'نعت', 'اعتبر']);

/** Whether a cue inside the content of another ends that content. */
function breaks(scene: Scene, cue: Cue, joint: number, voices: Voices, previous: Accepted): boolean {
  const { reading, subject } = cue;
  // `اتهمها بالارتباط بإيران التي تنفي ذلك`: the reporter adds the denial.
  if (reading.verb.act === 'denies' && subject?.by === 'voice' && subject.rule === 'speaker/relative')
    return true;
  // `غداة تأكيد الوزير أن الباب مفتوح، أعلنت النقابة`: the sentence proper begins.
  const opening = previous.cue.subject?.by === 'voice' && previous.cue.subject.rule === 'speaker/genitive';
  // `وفي حين رحبت موسكو بالخطوة، اعتبر مراقبون أن`
  const subordinate = SUBORDINATES.has(formAt(scene, previous.cue.word - 1)) && previous.cue.word > 0;
  if (
    subordinate &&
    reading.form === 'perfect' &&
    scene.gaps[cue.word]! & Gap.comma &&
    subject?.by === 'voice'
  )
    return subject.rule !== 'speaker/clause-head';
  if (opening && reading.form === 'perfect' && scene.gaps[cue.word]! & Gap.comma && subject !== null)
    if (scene.gaps[previous.cue.word - 1]! & (Gap.stop | Gap.line)) return true;
  // `أكد أن لا علم له بالأمر كما نفى أن يكون حاضرا`
  const adds = formAt(scene, cue.word - 1) === 'كما' && reading.form === 'perfect';
  if (
    adds &&
    cue.complement.type === 'that' &&
    cue.complement.at === cue.end &&
    subject === null &&
    previous.voice !== null
  )
    return agrees(voices.all[previous.voice]!, reading, 'subject-verb');
  if (joint >= 0) return !goesOnInside(scene, cue, voices, previous);
  // `يتحدثون عن هجوم ولافروف يرد: خدعة`
  const other = mentionAt(scene, cue.word - 1);
  const joins = other?.proclitic === 'و' && reading.proclitic === '';
  if (subject?.by === 'voice' && subject.rule === 'speaker/subject-verb' && joins) return true;
  // `أعلن تطوير صاروخ وصفه بأنه "لا يقهر"`: the speaker of a bare phrase describes what it names.
  const phrase = previous.cue.complement.type === 'obj' || previous.cue.complement.type === 'prep';
  const relative = RELATIVES.has(formAt(scene, cue.word - 1));
  if (
    (phrase || relative) &&
    DESCRIBES.has(reading.verb.lemma) &&
    reading.ending === 'own' &&
    reading.form === 'perfect'
  )
    if (subject?.by === 'voice' && subject.rule !== 'speaker/clause-head') return true;
    else return previous.voice !== null && agrees(voices.all[previous.voice]!, reading, 'subject-verb');
  if (reading.form === 'participle' && scene.gaps[cue.word]! & (Gap.comma | Gap.quote)) return true;
  if (reading.form === 'participle')
    return previous.voice === null || agrees(voices.all[previous.voice]!, reading, 'subject-verb');
  if (reading.form === 'masdar' || (reading.proclitic[0] !== 'و' && reading.proclitic[0] !== 'ف'))
    return false;
  // `أكد الوزير أن المنظمة اعتذرت واعترفت بـ`: a verb that cannot be the speaker's goes on inside.
  const own = previous.voice === null || agrees(voices.all[previous.voice]!, reading, 'subject-verb');
  return own || cue.subject !== null || !goesOnInside(scene, cue, voices, previous);
}

/**
 * A joined demand whose noun is whom the speaker before it addresses: `قالت المنظمة إن …، كما حثت اللجنة على التدقيق`.
 * A person named behind the verb speaks for himself.
 */
function withAddressee(scene: Scene, voices: Voices, cue: Cue, previous: Accepted | null): Cue {
  const { reading, subject, complement, end } = cue;
  if (!previous || previous.voice === null || subject?.by !== 'voice') return cue;
  const joined = reading.proclitic === 'و' || formAt(scene, cue.word - 1) === 'كما';
  const behind = complement.type === 'prep' && complement.at === subject.end && subject.end > end;
  if (!joined || !behind || reading.form !== 'perfect' || !demandsOf(reading.verb)) return cue;
  if (voices.all[subject.voice]!.kind === 'person' || subject.voice === previous.voice) return cue;
  if (/.{3}ون?$/.test(formAt(scene, end)) || mentionAt(scene, end)?.by === 'name') return cue;
  if (!agrees(voices.all[previous.voice]!, reading, 'subject-verb')) return cue;
  return { ...cue, subject: null, complement: { type: 'obj', at: end, first: end, skip: 0 } };
}

/** The statement in which a speaker speaks, if the clause names one: `أعلنت الوزارة في بيان`, `أكد بيان للوزارة`. */
function statementOf(scene: Scene, { word, complement, subject }: Cue): string | null {
  const own = subject?.by === 'voice' && subject.rule === 'speaker/issuer';
  for (let i = word + 1; i < complement.at; i++) {
    const form = formAt(scene, i);
    if (STATEMENT.has(form) && (formAt(scene, i - 1) === 'في' || own)) return form;
  }
  return null;
}

/** Whether a bare phrase names what is told without telling it: `يكشف سر الحادث`, `أعلنت عن موعد الحكم`. */
function namesTopic(scene: Scene, { complement, reading }: Cue): boolean {
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

/** `كما أكدت تأييد بلادها للاتفاق`: with a noun of its own right behind, the verb behind كما goes on. */
function goesOn(scene: Scene, { complement, subject, end }: Cue): boolean {
  const { type, at } = complement;
  return type === 'obj' && subject === null && at === end && !definiteAt(scene, at) && scene.mention[at]! < 0;
}

function isBare({ complement }: Cue): boolean {
  return complement.type === 'obj' || complement.type === 'quote';
}

function accept(scene: Scene, voices: Voices, discourse: Discourse, stretch: Stretch): Accepted[] {
  const accepted: Accepted[] = [];
  for (let i = stretch.first; i < stretch.end; i++) {
    const cover = scene.cover[i]!;
    if (cover >= 0) {
      i = Math.max(i, scene.quoted[cover]![1] - 1);
      continue;
    }
    if ((scene.signs[i]! & Sign.reporting) === 0) continue;
    const previous = accepted.at(-1) ?? null;
    const inside = previous !== null && i < previous.content.end;
    if (previous && i < previous.cue.complement.first) continue;
    const joint = previous ? jointStart(scene, i, previous.cue.complement.first) : -1;
    const from =
      joint >= 0
        ? relativeFrom(scene, voices, joint)
        : previous
          ? Math.min(i, inside ? antecedent(scene, i) : previous.content.end)
          : stretch.first;
    if (isAttribution(scene, i)) continue;
    const set = inside
      ? null
      : parenthesisAt(scene, voices, i, previous?.content.end ?? stretch.first, stretch.end);
    const read = set?.cue ?? cueAt(scene, voices, i, from, stretch.end);
    const told = read && withAddressee(scene, voices, read, previous);
    const cue = told && (passedOn(scene, voices, told, stretch.end) ?? told);
    // `سقطت الطائرة، كما ذكرت الإذاعة`: the verb attributes what stands before it.
    if (
      read &&
      formAt(scene, i - 1) === 'كما' &&
      i - 1 > stretch.first &&
      isBare(read) &&
      !goesOn(scene, read)
    )
      continue;
    if (!cue || (inside && !breaks(scene, cue, joint, voices, previous))) continue;
    const content = set?.content ?? contentOf(scene, cue.complement, stretch.end);
    if (namesTopic(scene, cue)) continue;
    const only = content.end - cue.complement.first;
    if (only < 1 || (only === 1 && EMPTY_CONTENT.has(formAt(scene, cue.complement.first)))) continue;
    const resolved = resolve(scene, voices, discourse, cue, stretch, previous);
    // A phrase that nobody is found to say is more likely no speech: `يؤكد التقدم اقترابها`.
    const clause = cue.complement.type === 'that' || cue.complement.type === 'quote';
    // `علامات تشير إلى أنها`: what describes a noun is a sign as often as speech.
    const described = cue.reading.form === 'imperfect' && cue.reading.proclitic === '' && i > stretch.first;
    const silent = resolved.voice === null && (!clause || described);
    // Though nobody is found to say it, a participle ends what was said before.
    if (silent && !(inside && cue.reading.form === 'participle')) continue;
    accepted.push({ cue, content, ...resolved, clause: joint >= 0 ? joint : i, silent });
    if (silent) continue;
    discourse.push(resolved.voice, true);
    const statement = statementOf(scene, cue);
    if (statement !== null) discourse.issued(resolved.voice, statement);
  }
  return accepted;
}

/** Content ends before the clause of the next cue, and holds none of its conjunctions. */
function trimmedEnd(scene: Scene, end: number, first: number, next: Accepted | undefined): number {
  let at = next && next.clause < end ? next.clause : end;
  if (at === end && !next) return at;
  // `إن العمل بدأ، مؤكدا`: what stands before the comma is no particle of the next verb.
  if (next && at === next.clause && scene.gaps[at]! & Gap.comma) return at;
  while (at > first + 1) {
    const form = formAt(scene, at - 1);
    if (!JOINS.has(form) && !BEFORE_VERB.has(form) && !RELATIVES.has(form) && form !== 'و') break;
    at--;
  }
  return at;
}

/** Claims that a word reports: verb, participle or verbal noun. */
export function reportedClaims(
  scene: Scene,
  voices: Voices,
  discourse: Discourse,
  stretch: Stretch,
): VoicedClaim[] {
  const accepted = accept(scene, voices, discourse, stretch);
  const claims: VoicedClaim[] = [];
  for (const [k, { cue, content, voice, rule, certain, silent }] of accepted.entries()) {
    if (silent) continue;
    const { complement, reading } = cue;
    const whole = content.quotation !== null;
    const end = whole ? content.end : trimmedEnd(scene, content.end, complement.first, accepted[k + 1]);
    if (
      end <= complement.first ||
      (end === complement.first + 1 && EMPTY_CONTENT.has(formAt(scene, end - 1)))
    )
      continue;
    const { start, stop, kind } = boundsOf(scene, complement.first, complement.skip, end, content.quotation);
    const span = [
      offsetInside(scene, cue.word, reading.proclitic.replace(/[سل]$/, '').length),
      scene.words[cue.end - 1]!.end,
    ] as const;
    claims.push({
      voice,
      cue: span,
      lemma: reading.verb.lemma,
      kind,
      start,
      end: stop,
      act: reading.verb.act,
      stance: reading.verb.stance,
      certain,
      why: [
        { rule: cue.rule, span, entry: reading.verb.lemma },
        { rule: `content/${complement.type}` },
        { rule },
      ],
    });
  }
  return claims;
}
