import type { Official } from '../types';
import { AMERICAS } from './americas';
import { ASIA_AFRICA } from './asia-africa';
import { EGYPT_SUDAN_ISRAEL } from './egypt-sudan-israel';
import { GULF } from './gulf';
import { IRAQ_IRAN_TURKEY } from './iraq-iran-turkey';
import { LEVANT } from './levant';
import { MAGHREB_LIBYA } from './maghreb-libya';
import { RUSSIA_EUROPE } from './russia-europe';
import { WORLD_BODIES } from './world-bodies';

/**
 * People who hold or held public office since 2010, and some before whom the news still names, by region.
 * A term without an end was held when the tables were last gone through, early in 2026.
 */
export const OFFICIALS: readonly Official[] = [
  ...LEVANT,
  ...GULF,
  ...IRAQ_IRAN_TURKEY,
  ...EGYPT_SUDAN_ISRAEL,
  ...MAGHREB_LIBYA,
  ...AMERICAS,
  ...RUSSIA_EUROPE,
  ...ASIA_AFRICA,
  ...WORLD_BODIES,
];
