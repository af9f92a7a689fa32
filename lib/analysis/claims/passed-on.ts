import { Gap } from '../../arabic/gaps';
import { THAT } from '../../lexicon/cues';
import { mediumOf } from '../../lexicon/media';
import { type Cue, cueAt } from './cues';
import { LIMITS } from './limits';
import { mentionAt, readingsAt, type Scene } from './scene';
import type { Voices } from './voices';

/** Whether word `i` may be a verb of saying, of whatever subject. */
const says = (scene: Scene, i: number): boolean =>
  readingsAt(scene, i).some(
    ({ form, verb, ending }) =>
      (form === 'perfect' || form === 'imperfect') &&
      ending === 'bare' &&
      ((verb.reading === 'plain' && verb.frames.includes('that')) || verb.frames.includes('quote')),
  );

/**
 * What somebody else says in the clause that an outlet tells: `أفادت وكالة مدار بأن الوزير قال إن`, `ذكرت الصحيفة أنه كتب
 * الوزير: …`. The speaker is he, not who passes it on; null where the clause tells something else.
 */
export function passedOn(scene: Scene, voices: Voices, outer: Cue, end: number): Cue | null {
  const { complement, subject } = outer;
  if (complement.type !== 'that' || subject?.by !== 'voice') return null;
  const { entity, name } = voices.all[subject.voice]!;
  if (entity === null || mediumOf(scene.entities.entities[entity]!.key, name) === null) return null;
  const { first } = complement;
  const head = mentionAt(scene, first);
  const heads = head?.first === first && head.proclitic === '' && head.entity !== entity;
  const limit = heads ? Math.min(end, head.end + LIMITS.name) : first + 1;
  for (let i = heads ? head.end : first; i < limit; i++) {
    if (
      i > first &&
      (scene.gaps[i]! & (Gap.comma | Gap.colon | Gap.quote | Gap.stop) || THAT.has(scene.words[i]!.form))
    )
      return null;
    if (!says(scene, i)) continue;
    const inner = cueAt(scene, voices, i, first, end);
    const clause = inner && inner.complement.type !== 'obj' && inner.complement.type !== 'prep';
    if (!clause || inner.subject?.by !== 'voice' || inner.subject.voice === subject.voice) return null;
    return { ...inner, rule: 'cue/relay' };
  }
  return null;
}
