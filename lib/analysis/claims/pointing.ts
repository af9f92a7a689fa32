import { isDefinite } from '../../arabic/clitics';
import { foldKey } from '../../arabic/fold';
import { Gap } from '../../arabic/gaps';
import {
  HUMANS,
  OF_SEVERAL,
  RELATIVES,
  ROLES,
  SAME,
  SAME_BEFORE,
  THAT,
  THE_STATEMENT,
  TIME,
} from '../../lexicon/cues';
import type { EntityMention } from '../entities/types';
import { definiteAt, formAt, mentionAt, type Scene } from './scene';
import { SUBJECT_BOUNDARY, type Subject } from './subject';
import type { Voices } from './voices';

/** A definite role at word `at` that the entities do not tie to somebody named before. */
function roleAt(scene: Scene, mention: EntityMention | null, at: number, end: number): Subject | null {
  const again = (form: string) => ROLES.has(form) || form === 'المصدر' || form === 'المصادر';
  // `ذات المصدر`, `المصدر ذاته`: whoever spoke before, person or not.
  if (SAME_BEFORE.has(formAt(scene, at)) && again(formAt(scene, at + 1)))
    return { by: 'role', first: at, end: at + 2 };
  if (formAt(scene, at) === 'المصدر' && SAME.has(formAt(scene, at + 1)))
    return { by: 'role', first: at, end: at + 2 };
  if (!ROLES.has(formAt(scene, at))) return null;
  if (mention) {
    const { name } = scene.entities.entities[mention.entity]!;
    const alone = mention.first === at && mention.end === at + 1 && mention.by === 'body';
    if (!alone || name.includes(' ')) return null;
  }
  const same = SAME.has(formAt(scene, at + 1));
  const latter = /^الاخيره?$/.test(formAt(scene, at));
  if (!same && !latter && continuesNoun(scene, at + 1, end)) return null;
  return { by: 'role', first: at, end: at + (same ? 2 : 1) };
}

/** Whether word `i` still belongs to the noun before it: an adjective, a genitive or a name. */
function continuesNoun(scene: Scene, i: number, end: number): boolean {
  if (i >= end || scene.gaps[i]! & (SUBJECT_BOUNDARY | Gap.stop | Gap.quote)) return false;
  const form = formAt(scene, i);
  if (TIME.has(form) || THAT.has(form) || RELATIVES.has(form)) return false;
  // `الكاتب والباحث السياسي`: a second head.
  if (form[0] === 'و' && isDefinite(form.slice(1))) return true;
  return definiteAt(scene, i) || form === 'باسم' || scene.mention[i]! >= 0;
}

/** A statement or role at word `at` that points to who was named before: `البيان`, `المصدر ذاته`. */
export function pointedAt(
  scene: Scene,
  voices: Voices,
  mention: EntityMention | null,
  at: number,
  end: number,
): Subject | null {
  if (THE_STATEMENT.has(formAt(scene, at))) {
    if (OF_SEVERAL.has(formAt(scene, at + 1)))
      return { by: 'voice', voice: voices.ofPhrase(at, at + 2), rule: 'speaker/phrase', end: at + 2 };
    if (!mention || mention.end === at + 1) return { by: 'statement', first: at, end: at + 1 };
  }
  return roleAt(scene, mention, at, end);
}

/** `طالبت هذه المنظمة`, `وأضاف هذا الخبير`: a body that a demonstrative shows, or whoever spoke before. */
export function shownAt(scene: Scene, voices: Voices, at: number): Subject | null {
  const mention = /^هذ[اه]$/.test(formAt(scene, at)) ? mentionAt(scene, at + 1) : null;
  if (mention?.first !== at + 1 || mention.by === 'name' || mention.proclitic !== '') return null;
  const form = formAt(scene, at + 1);
  const { kind, name } = voices.all[mention.entity]!;
  if (kind === 'unnamed') {
    if (ROLES.has(form) || HUMANS.has(form.slice(2))) return { by: 'role', first: at, end: mention.end };
    // `هذا العامل`, whom nothing ties to somebody before
    if (foldKey(name).startsWith(form)) return null;
  }
  return { by: 'voice', voice: mention.entity, rule: 'speaker/verb-subject', end: mention.end };
}
