import { bare } from '../../arabic/clitics';
import { SEATS } from '../../lexicon/cues';
import type { Gender } from '../../lexicon/types';
import type { Reading } from '../../lexicon/verb-forms';
import { genderOfHead } from '../entities/body-gender';
import type { EntityMention } from '../entities/types';
import { formAt, type Scene } from './scene';
import { agrees, type Order, type Voices } from './voices';

/** Gender of a mention, by the noun that stands for a body here: one may be `الجيش` and `القوات`, `روسيا` and `الكرملين`. */
export function genderHere(
  scene: Scene,
  voices: Voices,
  { entity, by, first, proclitic }: EntityMention,
): Gender | null {
  const voice = voices.all[entity]!;
  if (by !== 'body' || voice.kind !== 'institution') return voice.gender;
  const form = formAt(scene, first);
  if (SEATS.has(form)) return 'm';
  return genderOfHead(bare(form.slice(proclitic.length))) ?? voice.gender;
}

/** Whether a verb can have a mention for its subject: by the noun that stands there, else by its voice. */
export function mentionAgrees(
  scene: Scene,
  voices: Voices,
  mention: EntityMention,
  reading: Reading,
  order: Order,
): boolean {
  const voice = voices.all[mention.entity]!;
  const gender = genderHere(scene, voices, mention);
  return agrees(gender === voice.gender ? voice : { ...voice, gender }, reading, order);
}
