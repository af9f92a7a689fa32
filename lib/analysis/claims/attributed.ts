import { Gap } from '../../arabic/gaps';
import {
  ACCORDING,
  ACCORDING_OWN,
  ACCORDING_VERB,
  JOINS,
  ON_SAYING,
  PREPOSITIONS,
  THAT,
} from '../../lexicon/cues';
import { type Reading, readingsOf } from '../../lexicon/verb-forms';
import { behindHead, behindStops, endsClause, goesOnUnmarked, startsWithAnd } from './around-attribution';
import type { VoicedClaim } from './claim';
import { boundsOf } from './content';
import type { Discourse } from './discourse';
import { LIMITS } from './limits';
import { formAt, mentionAt, offsetInside, type Scene, type Stretch } from './scene';
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
    // `وفق تصريحه | في برنامج إذاعي.`: where it was said
    const where = heads && PREPOSITIONS.has(formAt(scene, first)) && end - first <= LIMITS.speech;
    const empty = where || end <= first + 1 || mentionAt(scene, first)?.end === end;
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
