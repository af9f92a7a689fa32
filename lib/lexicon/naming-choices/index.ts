import { ACTS_AND_PEOPLE } from './acts-and-people';
import { AFRICA } from './africa';
import { GULF_YEMEN_IRAN } from './gulf-yemen-iran';
import { LEVANT_IRAQ } from './levant-iraq';
import type { Referent } from './types';

/**
 * What outlets name differently. A naming stands here because it is in use, whoever uses it: the list says what is the
 * same, never which word is right. Of two namings that fit one place the longer counts.
 */
export const REFERENTS: readonly Referent[] = [
  ...LEVANT_IRAQ,
  ...GULF_YEMEN_IRAN,
  ...AFRICA,
  ...ACTS_AND_PEOPLE,
];
