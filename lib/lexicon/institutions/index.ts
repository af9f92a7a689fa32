import { AGENCIES } from '../agencies';
import type { Institution } from '../types';
import { PARTIES_AND_GROUPS } from './parties-and-groups';
import { STATES_AND_FORCES } from './states-and-forces';
import { WORLD } from './world';

/** Bodies that speak in the news, with the news agencies. */
export const INSTITUTIONS: readonly Institution[] = [
  ...STATES_AND_FORCES,
  ...PARTIES_AND_GROUPS,
  ...WORLD,
  ...AGENCIES,
];
