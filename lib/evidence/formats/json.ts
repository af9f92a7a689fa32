import type { EvidenceItem } from '../types';
import type { WritePack } from './format';

/** Grows when a reader of older packs would misread one. */
const PACK_VERSION = 1;

/** The pack as JSON: every field as it is, nothing in words. */
export const writeJson: WritePack = ({ about, groups, gone }, _, now) => {
  const pack = {
    format: 'siyaq-evidence',
    version: PACK_VERSION,
    made: now.toISOString(),
    about,
    gone,
    groups: groups.map(({ items, ...group }) => ({ ...group, items: items.map(withoutPlace) })),
  };
  return `${JSON.stringify(pack, null, 2)}\n`;
};

/** Ids and places of one archive mean nothing in another. */
function withoutPlace({ ref: _, ...item }: EvidenceItem): Omit<EvidenceItem, 'ref'> {
  return item;
}
