import { Gap } from '../../arabic/gaps';
import type { Official } from '../../lexicon/types';
import { behindAddress } from './address';
import { isDualOffice } from './further-offices';
import { nameAt } from './name-at';
import type { NameShape } from './name-shape';
import type { OfficePhrase } from './office';
import { isJoined, type Token } from './token';
import { Is } from './vocabulary';

/** Names that share an office: `النائبان سامي حداد وكمال رزق`. Below two it is nobody's. */
export function bindNames(
  tokens: readonly Token[],
  office: OfficePhrase,
  useOfficials: boolean,
): { name: NameShape; official: Official | null }[] {
  const dual = office.form.number === 'singular' && isDualOffice(tokens, office);
  if ((office.form.number !== 'plural' && !dual) || office.end >= tokens.length) return [];
  if (!isJoined(tokens, office.end)) return [];
  const names: { name: NameShape; official: Official | null }[] = [];
  let at = behindAddress(tokens, office.end);
  // `بين النائبين الزريقات وماهر حداد`: of the first only the surname, which is found by itself
  const surname = tokens[at];
  const named = surname !== undefined && surname.senses[0]!.is === Is.definite && isJoined(tokens, at + 1);
  if (named && office.end === office.headEnd && office.form.number === 'plural') {
    const second = nameAt(tokens, at + 1, 'bare', useOfficials);
    if (second && second.name.sense.proclitic === 'و') return [second];
  }
  while (at < tokens.length && names.length < MOST_NAMES) {
    const last = names.at(-1);
    if (last && !isJoined(tokens, last.name.end) && (tokens[at]!.gap & Gap.comma) === 0) break;
    const found = nameAt(tokens, at, last ? 'bare' : 'introduced', useOfficials);
    if (!found) break;
    if (last && found.name.sense.proclitic !== 'و' && (tokens[at]!.gap & Gap.comma) === 0) break;
    if (!last && found.name.sense.taken > 0) break;
    names.push(found);
    at = found.name.end;
  }
  return names.length > 1 ? names : [];
}

const MOST_NAMES = 12;
