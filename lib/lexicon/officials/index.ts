import type { Official } from '../types';
import { GULF } from './gulf';
import { IRAQ_IRAN_TURKEY } from './iraq-iran-turkey';
import { LEVANT } from './levant';

/** People who hold or held public office since 2010, by region. */
export const OFFICIALS: readonly Official[] = [...LEVANT, ...GULF, ...IRAQ_IRAN_TURKEY];
