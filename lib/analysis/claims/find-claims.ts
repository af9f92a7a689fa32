import type { Document } from '../document';
import type { Entities } from '../entities/types';
import { announcedClaim } from './announced';
import { attributedClaims } from './attributed';
import type { VoicedClaim } from './claim';
import { Discourse } from './discourse';
import { reportedClaims } from './reported';
import { sceneOf } from './scene';
import { topicOf } from './topic';
import { type Voice, Voices } from './voices';

export interface Claims {
  /** In order of their start. */
  readonly claims: readonly VoicedClaim[];
  /** What `VoicedClaim.voice` counts in. */
  readonly voices: readonly Voice[];
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
      if (announced.plain && announced.claim.voice !== null) discourse.push(announced.claim.voice, true);
      continue;
    }
    let found = reportedClaims(scene, voices, discourse, stretch);
    if (found.length === 0) found = attributedClaims(scene, voices, discourse, stretch);
    if (found.length === 0) {
      const topic = topicOf(scene, voices, stretch);
      if (topic !== null) discourse.push(topic, false);
    }
    claims.push(...found);
  }
  // Who stands before a colon and says nothing else is the topic of a headline, not its speaker.
  const speaking = new Set(claims.map(({ voice }) => voice));
  claims.push(...doubtful.filter(({ voice }) => speaking.has(voice)));
  claims.sort((a, b) => a.start - b.start || a.end - b.end);
  return { claims, voices: voices.all };
}
