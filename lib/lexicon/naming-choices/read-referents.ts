import { rows, spellings } from '../table';
import type { Naming, Referent } from './types';

/**
 * Reads a table of referents: id | what it is | in English | namings | an example. Forms of one naming are joined by ` = `
 * (`شهداء = شهيد`); the rest of the notation is that of all tables.
 * @throws RangeError where a row has fewer than two namings, or no example
 */
export function readReferents(table: string): Referent[] {
  return rows(table).map(([id = '', ar = '', en = '', cell = '', example = '']) => {
    const namings = cell
      .split('،')
      .map((naming): Naming => naming.split('=').flatMap((form) => spellings(form.trim())));
    if (namings.length < 2 || !example) throw new RangeError(`“${id}” needs two namings and an example`);
    return { id, label: { ar, en }, namings };
  });
}
