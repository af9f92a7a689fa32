import { Gap } from '../../arabic/gaps';
import { STATEMENT, THROUGH } from '../../lexicon/cues';
import { LIMITS } from './limits';
import { nameBehind } from './named-subject';
import { formAt, mentionAt, type Scene, shows } from './scene';
import type { Subject } from './subject';
import type { Voices } from './voices';
import { Sign } from './word-signs';

/**
 * Whose words a body or an outlet gives, where the clause says so behind it: `أعلنت الحركة، على لسان المتحدث
 * باسمها سامي حداد، أن`, `ذكرت الإذاعة نقلا عن الشرطة أن`.
 * @param from word behind the subject
 */
export function spokenFor(scene: Scene, voices: Voices, from: number, end: number): Subject | null {
  for (let i = from; i < Math.min(end - 2, from + LIMITS.phrase); i++) {
    // `ذكرت قناة «الأفق» نقلا عن`: the mark right behind the subject closes its name
    const mark = i > from ? Gap.quote : 0;
    if (scene.gaps[i]! & (Gap.colon | Gap.stop | mark) || shows(scene, i, Sign.that)) return null;
    if (!shows(scene, i, Sign.through)) continue;
    if (THROUGH.get(formAt(scene, i)) !== formAt(scene, i + 1)) continue;
    for (let at = i + 2; at < Math.min(end, i + LIMITS.name + 2); at++) {
      const mention = mentionAt(scene, at);
      const leads = at === i + 2 || STATEMENT.has(formAt(scene, i + 2));
      if (mention?.first !== at || !leads) continue;
      const named = nameBehind(scene, voices, mention, end);
      return named?.by === 'voice'
        ? { ...named, rule: 'speaker/spoken-for' }
        : { by: 'voice', voice: mention.entity, rule: 'speaker/spoken-for', end: mention.end };
    }
  }
  return null;
}
