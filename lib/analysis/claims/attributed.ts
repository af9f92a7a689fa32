import { isDefinite } from '../../arabic/clitics';
import { Gap } from '../../arabic/gaps';
import {
  ACCORDING,
  ACCORDING_OWN,
  ACCORDING_VERB,
  JOINS,
  ON_SAYING,
  PREPOSITIONS,
  RELATIVES,
  THAT,
  TIME,
} from '../../lexicon/cues';
import { type Reading, readingsOf } from '../../lexicon/verb-forms';
import type { VoicedClaim } from './claim';
import { boundsOf } from './content';
import type { Discourse } from './discourse';
import { LIMITS } from './limits';
import { definiteAt, formAt, mentionAt, offsetInside, type Scene, type Stretch } from './scene';
import { relayedSource, sourceAt } from './source-at';
import { subjectAfter } from './subject-after';
import type { Voices } from './voices';
import { Sign } from './word-signs';

/** An attribution of a whole sentence: `بحسب الوزير`, `حسبما أعلنت الوزارة`, `، يقول الباحث،`. */
interface Attribution {
  readonly first: number;
  readonly end: number;
  readonly voice: number;
  readonly reading: Reading | null;
  readonly lemma: string;
  readonly rule: string;
}

function finiteReading(form: string): Reading | undefined {
  return readingsOf(form).find((reading) => reading.form === 'perfect' || reading.form === 'imperfect');
}

/** Verbs that pass on what others tell: `وفقا لما نقلته الإذاعة`. */
const RELAYING: ReadonlySet<string> = new Set(['نقل', 'تناقل']);

/** The attribution that word `i`, which may open one, does open; null where it does not. */
function attributionAt(
  scene: Scene,
  voices: Voices,
  discourse: Discourse,
  i: number,
  { first, end }: Stretch,
): Attribution | null {
  const written = formAt(scene, i);
  const form = /^[وف]/.test(written) && !ACCORDING.has(written) ? written.slice(1) : written;
  const next = formAt(scene, i + 1);
  const withVerb = (at: number, lemma: string): Attribution | null => {
    const reading = finiteReading(formAt(scene, at));
    // `، كما هنأ النائب زميله`: no telling.
    if (!reading || !(reading.verb.frames.includes('that') || RELAYING.has(reading.verb.lemma))) return null;
    // `، كما رفضته النقابة`: who rejects a thing does not tell it.
    if (reading.verb.act === 'denies') return null;
    const subject = subjectAfter(scene, voices, reading, at + 1, end, true);
    const voice =
      subject?.by === 'voice'
        ? subject.voice
        : subject?.by === 'statement'
          ? discourse.issuerOf(formAt(scene, subject.first))
          : (discourse.pick(reading)?.voice ?? null);
    const relayed = relayedSource(
      scene,
      voices,
      discourse,
      subject?.end ?? at + 1,
      end,
      RELAYING.has(reading.verb.lemma),
    );
    if (relayed)
      return { first: i, end: relayed.end, voice: relayed.voice, reading, lemma, rule: 'cue/according-verb' };
    if (voice === null) return null;
    return { first: i, end: subject?.end ?? at + 1, voice, reading, lemma, rule: 'cue/according-verb' };
  };
  const plain = (at: number, lemma: string): Attribution | null => {
    const source = sourceAt(scene, voices, discourse, at, end);
    return (
      source && {
        first: i,
        end: source.end,
        voice: source.voice,
        reading: null,
        lemma,
        rule: 'cue/according',
      }
    );
  };
  if (ACCORDING_OWN.has(form)) {
    const voice = discourse.latest;
    return voice === null
      ? null
      : { first: i, end: i + 1, voice, reading: null, lemma: 'بحسب', rule: 'cue/according' };
  }
  if (ACCORDING.has(form)) {
    if (next === 'ما' || next === 'لما') return withVerb(i + 2, form);
    if (ON_SAYING.has(next)) return onSaying(scene, voices, discourse, i, i + 1, end);
    return plain(i + 1, form);
  }
  // `، كما أكد الوزير أن`: what follows is a claim of its own.
  if (form === 'كما' && (i === first || leadsOn(scene, i))) return null;
  if (ACCORDING_VERB.has(form)) return withVerb(i + 1, form);
  if (form === 'علي' && next === 'ما') return withVerb(i + 2, 'على ما');
  if (form === 'علي' && next === 'حد') return onSaying(scene, voices, discourse, i, i + 2, end);
  if (form === 'نقلا' && next === 'عن') return plain(i + 2, 'نقلا عن');
  return null;
}

/** Whether a clause or speech follows the verb behind `كما`. */
function leadsOn(scene: Scene, i: number): boolean {
  const end = Math.min(scene.words.length, i + LIMITS.attached);
  for (let at = i + 2; at < end && !(scene.gaps[at]! & (Gap.comma | Gap.stop | Gap.line)); at++)
    if (THAT.has(formAt(scene, at)) || (scene.gaps[at]! & Gap.colon) !== 0) return true;
  return false;
}

/** `على حد قوله`, `حسب زعمه`, `على حد تعبير الوزير`. */
function onSaying(
  scene: Scene,
  voices: Voices,
  discourse: Discourse,
  first: number,
  noun: number,
  end: number,
): Attribution | null {
  const form = formAt(scene, noun);
  if (!ON_SAYING.has(form)) return null;
  const base = { first, reading: null, lemma: 'على حد قول', rule: 'cue/according' };
  if (/(?:ه|ها|هم)$/.test(form)) {
    const voice = discourse.latest;
    return voice === null ? null : { ...base, end: noun + 1, voice };
  }
  const source = sourceAt(scene, voices, discourse, noun + 1, end);
  return source && { ...base, end: source.end, voice: source.voice };
}

/** Word at which the content of a sentence begins behind an attribution at its head. */
function behindHead(scene: Scene, end: number, stretchEnd: number): number {
  let limit = Math.min(stretchEnd, end + LIMITS.phrase);
  for (let i = end; i < limit; i++) {
    const form = formAt(scene, i);
    if (THAT.has(form)) return i + 1;
    if (form[0] === 'ف' && THAT.has(form.slice(1))) return i + 1;
    if (!(scene.gaps[i]! & (Gap.comma | Gap.colon))) continue;
    if (form === 'فقد') return i + 1;
    // `بحسب بيان للمركز، الذي يتابع الحالة، ارتفع العدد`: what describes the source says nothing.
    if ((RELATIVES.has(form) && form[0] !== 'و') || form === 'نقلا') {
      let closed = i + 1;
      while (closed < stretchEnd && !(scene.gaps[closed]! & Gap.comma)) closed++;
      if (closed - i > LIMITS.joint) return i;
      limit = Math.min(stretchEnd, closed + LIMITS.phrase);
      if (closed >= stretchEnd) return stretchEnd;
      i = closed - 1;
      continue;
    }
    return form[0] === 'ف' && THAT.has(form.slice(1)) ? i + 1 : i;
  }
  return Math.min(end, stretchEnd);
}

/** End of the sentence behind a headline's two stops; that of the headline where nothing follows them. */
function behindStops(scene: Scene, { end }: Stretch): number {
  if (!(scene.gaps[end]! & Gap.ellipsis) || scene.gaps[end]! & Gap.line) return end;
  return scene.stretches.find(({ first }) => first === end)?.end ?? end;
}

/** Claims of sentences that are attributed as a whole; at most one for each stretch. */
export function attributedClaims(
  scene: Scene,
  voices: Voices,
  discourse: Discourse,
  stretch: Stretch,
): VoicedClaim[] {
  for (let i = stretch.first; i < stretch.end; i++) {
    const cover = scene.cover[i]!;
    if (cover >= 0) {
      i = Math.max(i, scene.quoted[cover]![1] - 1);
      continue;
    }
    if ((scene.signs[i]! & Sign.attribution) === 0) continue;
    const found = attributionAt(scene, voices, discourse, i, stretch);
    if (!found) continue;
    let first = stretch.first;
    let end = stretch.end;
    // `لكن وفقا للوزارة، فإن العمل بدأ`
    const heads =
      found.first === stretch.first ||
      (found.first === stretch.first + 1 && JOINS.has(formAt(scene, stretch.first)));
    if (heads) {
      first = behindHead(scene, found.end, stretch.end);
      // `بحسب استطلاع.. الأسعار ترتفع`: two stops part a headline's source from what it says.
      if (first >= stretch.end) end = behindStops(scene, stretch);
    } else if (!goesOnUnmarked(scene, found, stretch.end) && endsClause(scene, found.end, stretch.end)) {
      end = found.first;
      // `ارتفع العدد، وذلك بحسب الوزارة`
      if (formAt(scene, end - 1) === 'وذلك' && end - 1 > first) end--;
    }
    // `وفقا لدبلوماسي، فإن الوزير | قال إن`: a word, or somebody, says nothing.
    const empty = end <= first + 1 || mentionAt(scene, first)?.end === end;
    if (empty && heads) return [];
    if (empty) continue;
    const quotation = scene.opening[first]!;
    const whole = quotation >= 0 && scene.quoted[quotation]![1] >= end ? quotation : null;
    const skip = first === stretch.first && startsWithAnd(scene, first) ? 1 : 0;
    const { start, stop, kind } = boundsOf(scene, first, skip, end, whole);
    discourse.push(found.voice, true);
    const span = [
      offsetInside(
        scene,
        found.first,
        /^[وف]/.test(formAt(scene, found.first)) && !ACCORDING.has(formAt(scene, found.first)) ? 1 : 0,
      ),
      scene.words[Math.min(found.first + 1, found.end - 1)]!.end,
    ] as const;
    const verb = found.reading?.verb;
    return [
      {
        voice: found.voice,
        cue: span,
        lemma: found.lemma,
        kind,
        start,
        end: stop,
        act: verb?.act ?? 'states',
        stance: verb?.stance ?? 'neutral',
        certain: true,
        why: [{ rule: found.rule, span, entry: found.lemma }, { rule: 'content/sentence' }],
      },
    ];
  }
  return [];
}

/** What opens a clause of the reporter's own behind an attribution: `أغلق الطريق، بحسب الشرطة، فيما نفى السكان ذلك`. */
const CONTRASTS: ReadonlySet<string> = new Set(
  'لكن ولكن لكنه لكنها لكنهم ولكنه ولكنها ولكنهم فيما بينما كما'.split(' '),
);

/** Whether a clause of its own follows the attribution: `ارتفعت الأسعار، بحسب الوزارة، وأغلقت متاجر`. */
function startsClause(scene: Scene, at: number): boolean {
  const form = formAt(scene, at);
  if (CONTRASTS.has(form) || (form === 'في' && formAt(scene, at + 1) === 'حين')) return true;
  return form[0] === 'و' && form.length > 3 && !isDefinite(form.slice(1)) && scene.mention[at]! < 0;
}

/** Whether the clause runs on across an attribution that nothing marks off: `يسلك السكان وفق الشرطة طرقا بعيدة`. */
function goesOnUnmarked(scene: Scene, { first, end }: Attribution, stretchEnd: number): boolean {
  if (end >= stretchEnd || (scene.gaps[first]! | scene.gaps[end]!) & ~Gap.tight) return false;
  const form = formAt(scene, end);
  return (
    !definiteAt(scene, end) &&
    scene.mention[end]! < 0 &&
    !scene.words[end]!.number &&
    !PREPOSITIONS.has(form) &&
    !TIME.has(form) &&
    !JOINS.has(form) &&
    !RELATIVES.has(form) &&
    !/^[وفبلك]/.test(form) &&
    readingsOf(form).length === 0
  );
}

/** Whether nothing but a date or place follows the attribution up to the sentence's end. */
function endsClause(scene: Scene, at: number, stretchEnd: number): boolean {
  if (at >= stretchEnd) return true;
  for (let i = at; i < stretchEnd; i++)
    if (scene.gaps[i]! & (Gap.comma | Gap.dash)) return i - at > 8 || startsClause(scene, i);
  return true;
}

/** `وقالت`: the sentence's own conjunction is no part of the content; a word that begins with waw keeps it. */
function startsWithAnd(scene: Scene, i: number): boolean {
  const form = formAt(scene, i);
  return form[0] === 'و' && form.length > 3 && !['وزير', 'وزاره', 'وفد', 'وكاله', 'واشنطن'].includes(form);
}
