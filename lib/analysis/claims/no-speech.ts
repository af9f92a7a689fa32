import type { Reading } from '../../lexicon/verb-forms';
import type { Complement } from './complement-frame';
import { formAt, type Scene } from './scene';

const TEN = new Set(['عشر', 'عشره']);

/** `اثني عشر`: a number, not `أثنى`. */
export function isNumeral(scene: Scene, i: number): boolean {
  return TEN.has(formAt(scene, i + 1)) && /^[وفبلك]?اثن/.test(formAt(scene, i));
}

/** `ويعد الساحل من أغنى السواحل بالشعاب`: it is counted among them (`عد`), and nobody promises (`وعد`). */
export function isCounted(scene: Scene, i: number, { verb, form }: Reading, complement: Complement): boolean {
  if (verb.lemma !== 'وعد' || form !== 'imperfect') return false;
  for (let at = i + 1; at < complement.at; at++) if (formAt(scene, at) === 'من') return true;
  return false;
}
