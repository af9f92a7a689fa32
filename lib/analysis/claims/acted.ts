import { Gap } from '../../arabic/gaps';
import { BEFORE_VERB, NEGATIONS } from '../../lexicon/cues';
import { type AnnouncedClaim, announcedBounds, isLine, opensLine, PRESENT, speaksAlone } from './announced';
import { LIMITS } from './limits';
import { definiteAt, formAt, mentionAt, type Scene, type Stretch } from './scene';
import type { Voices } from './voices';

/**
 * A headline that says what somebody does and, behind a colon, what he says: `حداد يتفقد السد: لا خطر عليه`. Looked for
 * where nothing else in the line reports.
 */
export function actedClaim(scene: Scene, voices: Voices, stretch: Stretch): AnnouncedClaim | null {
  const { first, end, paragraph } = stretch;
  const actor = mentionAt(scene, first);
  if (paragraph !== 0 || actor?.first !== first || actor.proclitic !== '') return null;
  if (!isLine(scene, stretch) || !opensLine(scene, first)) return null;
  let verb = actor.end;
  while (verb < end && (BEFORE_VERB.has(formAt(scene, verb)) || NEGATIONS.has(formAt(scene, verb)))) verb++;
  if (!PRESENT.test(formAt(scene, verb)) || scene.mention[verb]! >= 0 || definiteAt(scene, verb)) return null;
  const limit = Math.min(end - 1, verb + LIMITS.phrase + 2);
  for (let i = actor.end; i <= limit; i++) {
    const gap = scene.gaps[i]!;
    if (gap & (Gap.stop | Gap.line) || (i <= verb && gap & ~(Gap.quote | Gap.tight))) return null;
    if (!(gap & Gap.colon) || (gap & Gap.tight && scene.words[i]!.number)) continue;
    const voice = voices.all[actor.entity]!;
    return announcedBounds(
      scene,
      actor.entity,
      stretch,
      i,
      scene.opening[i]! >= 0 || speaksAlone(scene, voice),
    );
  }
  return null;
}
