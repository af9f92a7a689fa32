import type { OwnReferent } from '../../../lib/archive/namings/types';
import type { Referent } from '../../../lib/lexicon/naming-choices/types';

/** A referent as the reader changes it: one naming each, its forms joined by ` = `. */
export function ownVersion({ label, namings }: Referent, language: 'ar' | 'en'): OwnReferent {
  return { label: label[language], namings: namings.map((forms) => forms.join(' = ')) };
}
