import { mediumOf } from '../../lexicon/media';
import type { ChainLink } from './types';

/** What somebody is in a chain: an agency or outlet, else at its end the speaker, else a source. */
export function roleOf(key: string, name: string, unnamed: boolean, last: boolean): ChainLink['role'] {
  const medium = mediumOf(key, name);
  if (medium) return medium;
  return last && !unnamed ? 'speaker' : 'source';
}
