import { Gap } from '../../arabic/gaps';
import { addressLength } from './address';
import { bindName } from './bind-name';
import { furtherOffices } from './further-offices';
import { isCounterpart } from './office-fitness';
import { readOffice } from './office-phrase';
import type { PersonMention } from './person-mentions';
import type { Token } from './token';

const BEFORE_OFFICE = Gap.stop | Gap.line | Gap.colon | Gap.close | Gap.ellipsis | Gap.slash | Gap.quote;

/** Adds the office behind a name: `سامر العطار وزير الدولة`, `كمال رزق، المتحدث باسم …`, `(… رئيس الحزب)`. */
export function withApposition(
  tokens: readonly Token[],
  mention: PersonMention,
  useOfficials: boolean,
): PersonMention {
  let at = mention.name.end;
  let end = mention.end;
  const offices = [...mention.offices];
  const next = tokens[at];
  if (!next || next.gap & BEFORE_OFFICE) return mention;
  if (next.form === 'وهو' || next.form === 'وهي') at++;
  const address = addressLength(tokens, at);
  if (address && address.sense.taken === 0 && at + address.length < tokens.length) at += address.length;
  if (at >= tokens.length) return mention;
  const office = readOffice(tokens, at);
  if (!office || office.taken > 0 || office.form.number === 'plural') return mention;
  if (office.form.state === 'owned' && !(next.gap & Gap.comma)) return mention;
  // `يستقبل الرئيس سامي حداد نظيره الفرنسي`: who is met, not who meets him
  if (isCounterpart(office)) return mention;
  const bound = bindName(tokens, office, useOfficials);
  if (bound && bound.office === office && !(next.gap & Gap.comma && office.form.state === 'bare'))
    return mention;
  if (
    bound &&
    bound.office === office &&
    (tokens[office.end]!.gap & Gap.comma) === 0 &&
    office.inner.length === 0
  )
    return mention;
  offices.push(office);
  end = office.inner.length > 0 ? office.inner[0]!.first : office.core;
  // `سامي حداد نائب وزير الدفاع رئيس أركان الجيش`
  const further =
    office.inner.length === 0 && !tokens[office.core - 1]!.number
      ? furtherOffices(tokens, office, office.core)
      : [];
  const named = further.length > 0 && bindName(tokens, further.at(-1)!, useOfficials) !== null;
  if (further.length > 0 && !named) {
    offices.push(...further);
    end = further.at(-1)!.core;
  }
  const { name, first, proclitic, taken, rule, official } = mention;
  return { name, first, end, proclitic, taken, offices, rule, official };
}
