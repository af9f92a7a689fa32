import { rows, values } from '../table';
import type { Institution, InstitutionKind } from '../types';

/**
 * Reads a table of institutions. A line `@party` gives the kind of the lines below it.
 * Cells: id | state, or empty | names.
 * @throws RangeError naming the line that is no entry
 */
export function readInstitutions(table: string): Institution[] {
  const found: Institution[] = [];
  let kind: InstitutionKind = 'other';
  for (const cells of rows(table)) {
    const [id = '', state, names] = cells;
    if (id.startsWith('@')) {
      kind = kindOf(id.slice(1));
      continue;
    }
    if (!names || cells.length > 3) throw new RangeError(`No institution in “${cells.join(' | ')}”`);
    found.push({ id, kind, names: values(names), ...(state ? { state } : {}) });
  }
  return found;
}

const KINDS: readonly InstitutionKind[] = [
  'ministry',
  'government',
  'army',
  'police',
  'parliament',
  'court',
  'party',
  'armed-group',
  'alliance',
  'international',
  'agency',
  'outlet',
  'rights-group',
  'company',
  'religious',
  'other',
];

function kindOf(name: string): InstitutionKind {
  const kind = KINDS.find((known) => known === name);
  if (!kind) throw new RangeError(`No kind of institution: “${name}”`);
  return kind;
}
