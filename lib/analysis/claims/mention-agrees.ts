import { SEATS } from '../../lexicon/cues';
import type { Reading } from '../../lexicon/verb-forms';
import type { EntityMention } from '../entities/types';
import { formAt, type Scene } from './scene';
import { agrees, type Order, type Voices } from './voices';

/** Whether a verb can have a mention for its subject: by its voice, or by the seat that stands for a state here. */
export function mentionAgrees(
  scene: Scene,
  voices: Voices,
  mention: EntityMention,
  reading: Reading,
  order: Order,
): boolean {
  if (agrees(voices.all[mention.entity]!, reading, order)) return true;
  return mention.by === 'body' && reading.gender === 'm' && SEATS.has(formAt(scene, mention.first));
}
