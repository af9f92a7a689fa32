import { Gap } from '../../arabic/gaps';
import { ACCORDING, BEFORE_VERB, EMPTY_CONTENT, JOINS, RELATIVES, STATEMENT } from '../../lexicon/cues';
import type { Reading } from '../../lexicon/verb-forms';
import type { Accepted } from './accepted';
import { isAct } from './acts';
import { antecedent, breaks, jointStart, relativeFrom } from './breaks';
import type { VoicedClaim } from './claim';
import { boundsOf, contentOf } from './content';
import { type Cue, cueAt } from './cues';
import type { Discourse } from './discourse';
import { beforeMainClause } from './main-clause';
import { namesTopic } from './names-topic';
import { parenthesisAt } from './parenthesis';
import { passedOn } from './passed-on';
import { resolve } from './resolve';
import { definiteAt, formAt, mentionAt, offsetInside, type Scene, type Stretch } from './scene';
import { demandsOf } from './subject-of';
import { agrees, type Voices } from './voices';
import { Sign } from './word-signs';

/** Whether the verb at word `i` attributes a whole sentence: `حسبما أعلن`, `وفق ما ذكر`. */
function isAttribution(scene: Scene, i: number): boolean {
  const before = formAt(scene, i - 1);
  if (before === 'حسبما' || before === 'وفقما') return true;
  return before === 'ما' && (ACCORDING.has(formAt(scene, i - 2)) || formAt(scene, i - 2) === 'علي');
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
    if (!own && formAt(scene, i - 1) !== 'في') continue;
    const form = formAt(scene, i);
    if (STATEMENT.has(form)) return form;
  }
  return null;
}

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
    const content =
      set?.content ??
      beforeMainClause(scene, cue, stretch.first, contentOf(scene, cue.complement, stretch.end));
    if (namesTopic(scene, cue) || isAct(scene, voices, cue)) continue;
    const only = content.end - cue.complement.first;
    if (only < 1 || (only === 1 && EMPTY_CONTENT.has(formAt(scene, cue.complement.first)))) continue;
    const { voice, rule, certain } = resolve(scene, voices, discourse, cue, stretch, previous);
    // A phrase that nobody is found to say is more likely no speech: `يؤكد التقدم اقترابها`.
    const clause = cue.complement.type === 'that' || cue.complement.type === 'quote';
    // `علامات تشير إلى أنها`: what describes a noun is a sign as often as speech.
    const described = cue.reading.form === 'imperfect' && cue.reading.proclitic === '' && i > stretch.first;
    const silent = voice === null && (!clause || described);
    // Though nobody is found to say it, a participle ends what was said before.
    if (silent && !(inside && cue.reading.form === 'participle')) continue;
    accepted.push({ cue, content, voice, rule, certain, clause: joint >= 0 ? joint : i, silent });
    if (silent) continue;
    discourse.push(voice, true);
    const statement = statementOf(scene, cue);
    if (statement !== null) discourse.issued(voice, statement);
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

/** Letters of the particles before a cue; those of the future and of emphasis are the verb's. */
function particlesOf({ proclitic }: Reading): number {
  const own = proclitic.endsWith('س') || proclitic.endsWith('ل');
  return own ? proclitic.length - 1 : proclitic.length;
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
      offsetInside(scene, cue.word, particlesOf(reading)),
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
