import { Gap } from '../../arabic/gaps';
import {
  ATTITUDE,
  COMPOUND_PREPOSITIONS,
  NOT_WITH_BI,
  SAYING,
  STATEMENT,
  TAKES_AN,
  THAT,
  TIME,
  WITH_PRONOUN,
} from '../../lexicon/cues';
import type { ReportingVerb } from '../../lexicon/verbs';
import { nationOf } from '../entities/vocabulary';
import { skipAdjuncts } from './adjuncts';
import { APART, allows, type Complement, TO_CLAUSE } from './complement-frame';
import { LIMITS } from './limits';
import { DESCRIBING } from './object-complement';
import { formAt, type Scene, shows } from './scene';
import { Sign } from './word-signs';

/** Content behind a conjunction or preposition that ends before word `i`: a second conjunction is not part of it. */
function behind(scene: Scene, at: number, i: number, type: 'that' | 'prep'): Complement {
  if (SAYING.has(formAt(scene, i)) && type === 'prep') i++;
  // `عن أمله في أن`, `عن ثقته بأن`: what is hoped is the content.
  if (ATTITUDE.has(formAt(scene, i))) {
    const clause = formAt(scene, i + 1) === 'في' ? i + 2 : i + 1;
    if (THAT.has(formAt(scene, clause))) return { type: 'that', at, first: clause + 1, skip: 0 };
  }
  if (THAT.has(formAt(scene, i))) return { type: 'that', at, first: i + 1, skip: 0 };
  return { type, at, first: i, skip: 0 };
}

/** The verb's own preposition at word `i`, apart or attached. */
export function prepositional(
  scene: Scene,
  verb: ReportingVerb,
  i: number,
  from: number,
  end: number,
): Complement | null {
  if (!shows(scene, i, Sign.preposition)) return null;
  const found = taken(scene, verb, i, from, end);
  return found && !isOthers(scene, i) ? found : null;
}

/** Whether a preposition is not the verb's, whatever the verb takes. */
function isOthers(scene: Scene, i: number): boolean {
  const form = formAt(scene, i);
  const before = formAt(scene, i - 1);
  // `أكد على هامش القمة أن`: a preposition of two words is no verb's.
  if (COMPOUND_PREPOSITIONS.get(form)?.has(formAt(scene, i + 1))) return true;
  // `أفاد بيان صادر عن الوزارة أن`
  if (form === 'عن' && TAKES_AN.has(before)) return true;
  // `أكد في بيان نشره على صفحته أن`: the preposition of what describes the statement
  return DESCRIBING.has(before);
}

/** Whether what stands between two words only says where something was said: `هدد في مؤتمر عقده في المرفأ بالإضراب`. */
function describes(scene: Scene, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (DESCRIBING.has(formAt(scene, i))) return true;
  return false;
}

/** A preposition at word `i` that the verb takes. */
function taken(scene: Scene, verb: ReportingVerb, i: number, from: number, end: number): Complement | null {
  const form = formAt(scene, i);
  const apart = APART.get(form);
  // `رأى الوزير في حديث إذاعي أن`: where he says it, not what
  const place = apart === 'في' && STATEMENT.has(formAt(scene, i + 1));
  if (apart && !place && i - from <= LIMITS.preposition) {
    const whole = allows(verb, apart);
    if (!whole && !allows(verb, TO_CLAUSE.get(apart)!)) return null;
    const found = behind(scene, i, i + 1, 'prep');
    return whole || found.type === 'that' ? found : null;
  }
  const letter = form[0];
  if ((letter !== 'ب' && letter !== 'ل') || !allows(verb, letter)) return null;
  if (i - from > LIMITS.attached || shows(scene, i - 1, Sign.apart)) return null;
  const near =
    i - from <= LIMITS.name ||
    // `طالبت خلال الجلسة التي عقدت الأحد بالسجن`: a day ends what stands between.
    TIME.has(formAt(scene, i - 1)) ||
    (scene.gaps[i]! & Gap.comma) !== 0 ||
    skipAdjuncts(scene, from, end) === i ||
    describes(scene, from, i);
  if (!near) return null;
  // A letter of initials is no preposition: `(س.ب.ن)`.
  if (form === letter)
    return scene.gaps[i + 1]! & Gap.stop ? null : { type: 'prep', at: i, first: i + 1, skip: 0 };
  if (SAYING.has(form) || form.length < 3 || NOT_WITH_BI.has(form) || WITH_PRONOUN.has(form)) return null;
  // `صرح لوسائل إعلام بريطانية، قائلا`: an adjective
  if (letter === 'ب' && nationOf(form) !== null) return null;
  if (scene.mention[i]! >= 0 && scene.entities.mentions[scene.mention[i]!]!.proclitic === '') return null;
  if (letter === 'ل' && i !== from) return null;
  return { type: 'prep', at: i, first: i, skip: 1 };
}
