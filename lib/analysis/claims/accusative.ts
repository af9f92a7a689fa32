import { SEATS, TIME } from '../../lexicon/cues';
import { definiteAt, formAt, type Scene } from './scene';

/**
 * Whether a phrase is a plural in the accusative, and so no subject: `الأساتذة المضربين`.
 * @param words how many of its words may show it
 */
export function isAccusative(scene: Scene, first: number, words = 2): boolean {
  // `معهد المديرين`: a genitive
  if (!definiteAt(scene, first) || SEATS.has(formAt(scene, first))) return false;
  for (let i = first; i < first + words; i++) if (isSoundAccusative(scene, i)) return true;
  return false;
}

/** A sound plural with article that is no subject: `المضربين`. */
function isSoundAccusative(scene: Scene, i: number): boolean {
  const form = formAt(scene, i);
  return definiteAt(scene, i) && !TIME.has(form) && form.endsWith('ين') && form.length > 6; // not الاثنين
}

/** Whether a sound plural in the nominative ends before word `at`: `اتهم المحتجون | الجنود المرابطين بإطلاق النار`. */
export function endsNominative(scene: Scene, from: number, at: number): boolean {
  if (at !== from + 1 || !/^ال.{3,}ون$/.test(formAt(scene, from)) || !definiteAt(scene, at)) return false;
  if (formAt(scene, at).endsWith('ون')) return false;
  return isSoundAccusative(scene, at) || isSoundAccusative(scene, at + 1);
}
