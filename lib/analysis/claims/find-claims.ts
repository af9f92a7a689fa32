import { Gap } from '../../arabic/gaps';
import { ACCORDING } from '../../lexicon/cues';
import type { Document } from '../document';
import type { Entities } from '../entities/types';
import { actedClaim } from './acted';
import { announcedClaim } from './announced';
import { attributedClaims } from './attributed';
import type { VoicedClaim } from './claim';
import { joinsSource } from './content';
import { Discourse } from './discourse';
import { noteIssued } from './issued-statement';
import { LIMITS } from './limits';
import { reportedClaims } from './reported';
import { formAt, type Scene, type Stretch, sceneOf } from './scene';
import { topicOf } from './topic';
import { type Voice, Voices } from './voices';

export interface Claims {
  /** In order of their start. */
  readonly claims: readonly VoicedClaim[];
  /** What `VoicedClaim.voice` counts in. */
  readonly voices: readonly Voice[];
}

/** Whether a sentence opens with who says it and in what verb: `وبحسب ما ذكرت المصادر، فقد أبدى الوزير تحفظا`. */
function opensWithSource(scene: Scene, { first }: Stretch): boolean {
  const next = formAt(scene, first + 1);
  if (next !== 'ما' && next !== 'لما') return false;
  const form = formAt(scene, first);
  return ACCORDING.has(form) || (/^[وف]/.test(form) && ACCORDING.has(form.slice(1)));
}

/** Word at which the first claim's cue or content starts, whichever comes first. */
function firstCueWord(scene: Scene, { first, end }: Stretch, claims: readonly VoicedClaim[]): number {
  let start = Number.POSITIVE_INFINITY;
  for (const claim of claims) start = Math.min(start, claim.cue?.[0] ?? claim.start, claim.start);
  let at = first;
  while (at < end && scene.words[at]!.end <= start) at++;
  return at;
}

/**
 * Word at which a sentence, behind all it reports, joins what another source says: `، ووفق خبراء فإن`; the stretch's end
 * where it does not.
 */
function secondSource(scene: Scene, { first, end }: Stretch, claims: readonly VoicedClaim[]): number {
  let last = 0;
  for (const { end: stop, cue } of claims) last = Math.max(last, stop, cue?.[1] ?? 0);
  for (let i = end - 1; i > first && scene.words[i]!.start >= last; i--)
    if (scene.gaps[i]! & Gap.comma && joinsSource(scene, i)) return i;
  return end;
}

/** Whether a sentence reports nothing but one bare phrase. */
function isPhrase(claims: readonly VoicedClaim[]): boolean {
  return claims.length === 1 && claims[0]!.why.some(({ rule }) => /^content\/(?:obj|prep)$/.test(rule));
}

/**
 * Finds every claim of a text, sentence by sentence: what a word reports, else a sentence attributed as a
 * whole, else a line with a colon. One pass; the cost is linear in the text's length.
 */
export function findClaims(document: Document, entities: Entities): Claims {
  const scene = sceneOf(document, entities);
  const voices = new Voices(scene, entities);
  const discourse = new Discourse(voices);
  const claims: VoicedClaim[] = [];
  const doubtful: VoicedClaim[] = [];
  for (const stretch of scene.stretches) {
    const announced = announcedClaim(scene, voices, stretch);
    if (announced) {
      (announced.plain ? claims : doubtful).push(announced.claim);
      // `قد يهمك.. حداد: لن نعود`: the text does not go on from a link's line.
      const link = stretch.paragraph > 0 && (scene.gaps[stretch.first]! & Gap.ellipsis) !== 0;
      if (announced.plain && !link && announced.claim.voice !== null)
        discourse.push(announced.claim.voice, true);
      continue;
    }
    noteIssued(scene, discourse, stretch);
    let found = reportedClaims(scene, voices, discourse, stretch);
    const whole = found.length === 0 || (opensWithSource(scene, stretch) && isPhrase(found));
    if (whole) {
      const attributed = attributedClaims(scene, voices, discourse, stretch);
      if (attributed.length > 0 || found.length === 0) found = attributed;
    } else {
      // `قادت الأدلة، وفق الشرطة، إلى مشتبه به، قال إن`: what stands before the first cue may be attributed.
      const before = firstCueWord(scene, stretch, found);
      if (before - stretch.first > LIMITS.name)
        found = [...attributedClaims(scene, voices, discourse, { ...stretch, end: before }), ...found];
      const rest = secondSource(scene, stretch, found);
      if (rest < stretch.end)
        found = [...found, ...attributedClaims(scene, voices, discourse, { ...stretch, first: rest })];
    }
    if (found.length === 0) {
      const acted = actedClaim(scene, voices, stretch);
      if (acted) {
        (acted.plain ? claims : doubtful).push(acted.claim);
        if (acted.plain && acted.claim.voice !== null) discourse.push(acted.claim.voice, true);
        continue;
      }
      const topic = topicOf(scene, voices, stretch);
      if (topic !== null) discourse.push(topic, false);
    }
    for (const claim of found) claims.push(claim);
  }
  // Who stands before a colon and says nothing else is the topic of a headline, not its speaker.
  const speaking = new Set(claims.map(({ voice }) => voice));
  claims.push(...doubtful.filter(({ voice }) => speaking.has(voice)));
  claims.sort((a, b) => a.start - b.start || a.end - b.end);
  return { claims, voices: voices.all };
}
