import { Gap } from '../../arabic/gaps';
import { nameAt } from './name-at';
import { NAMED_AFTER } from './named-after';
import { readOffice } from './office-phrase';
import { openingBit } from './openings';
import { isJoined, type Token } from './token';
import { Is } from './vocabulary';

/** Whether token `i` is a reporting verb in a form that takes its subject behind it. */
export function isCueVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || (token.any & Is.cue) === 0) return false;
  return token.senses.some(
    ({ is, proclitic }) =>
      (is & Is.cue) !== 0 && (proclitic === '' || proclitic === 'و' || proclitic === 'ف'),
  );
}

/** What a name behind a verb that is another word too must be followed by to be its subject: `تابع سميث أن`. */
const OPENS_CLAUSE: ReadonlySet<string> = new Set('ان انه انها انهم بان بانه بانها الي'.split(' '));

/** Whether the word before token `i` may be a reporting verb, and what it reports follows right at token `end`. */
export function isBehindHomograph(tokens: readonly Token[], i: number, end: number): boolean {
  if ((tokens[i - 1]!.any & Is.verb) === 0) return false;
  const next = tokens[end];
  if (!next) return false;
  return (next.gap & (Gap.colon | Gap.quote)) !== 0 || OPENS_CLAUSE.has(next.form);
}

const AUXILIARIES: ReadonlySet<string> = new Set(['كان', 'كانت', 'وكان', 'وكانت']);
export const AUXILIARY = openingBit((stem) => AUXILIARIES.has(stem));

/** `وكان ماتيس أكد`, `وكان لافروف قد أعلن`: the auxiliary before token `i`, a reporting verb behind it. */
export function isAuxiliary(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]!;
  if ((before.opens & AUXILIARY) === 0 || !AUXILIARIES.has(before.form)) return false;
  const next = tokens[i + 1];
  return next !== undefined && isJoined(tokens, i + 1) && (next.form === 'قد' || isCueVerb(tokens, i + 1));
}

/** Whether a clause may go on at token `at` after its subject: `قال فلان | إن …`, `… | في بيان`, punctuation. */
export function goesOnAsClause(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    !token ||
    !isJoined(tokens, at) ||
    token.senses.some(({ is, taken }) => (is & Is.stop) !== 0 || (taken > 0 && (is & Is.definite) !== 0))
  );
}

/** Whether an office that governs a body or place stands at token `at`: `قال آليان روبير | عضو مجلس المدينة`. */
export function opensOffice(tokens: readonly Token[], at: number): boolean {
  const office = at < tokens.length ? readOffice(tokens, at) : null;
  return (
    office !== null &&
    office.taken === 0 &&
    office.form.state === 'bare' &&
    office.form.number === 'singular' &&
    office.core > office.headEnd
  );
}

const TOPICS: ReadonlySet<string> = new Set(['اما', 'واما']);
export const TOPIC = openingBit((stem) => TOPICS.has(stem));

/** Whether token `i` is a topic, which may be a name before its office: `أما كاترين أرن، عمدة البلدة، فقد`. */
export function isTopic(tokens: readonly Token[], i: number): boolean {
  return i > 0 && (tokens[i - 1]!.opens & TOPIC) !== 0 && isJoined(tokens, i);
}

/** Nouns right before a name that make it the name of a place, prize, ship or body: `جامعة محمد الخامس`. */
export function isNamesake(tokens: readonly Token[], at: number): boolean {
  return isJoined(tokens, at) && (tokens[at - 1]!.opens & NAMED_AFTER) !== 0;
}

/** An unknown word at the head of the title with its verb or a colon behind it: `بوتين يرسل …`, `ظريف: …`. */
export function headlineName(
  tokens: readonly Token[],
  i: number,
  useOfficials: boolean,
): ReturnType<typeof nameAt> {
  if (i !== 0) return null;
  const found = nameAt(tokens, i, 'introduced', useOfficials);
  if (!found || found.name.parts.length > 2) return null;
  const next = tokens[found.name.end];
  if (!next || next.gap & (Gap.line | Gap.stop)) return null;
  if (next.gap & Gap.colon) return found;
  const imperfect =
    /^[يت]/.test(next.form) && next.senses[0]!.is & Is.ordinary && !(next.senses[0]!.is & Is.given);
  return imperfect && isJoined(tokens, found.name.end) ? found : null;
}

/** `وسجل البرازيلي نيمار`, `على الصربي …`: the adjective of a state before token `i` stands for a person. */
export function isBehindNation(tokens: readonly Token[], i: number): boolean {
  if (!isJoined(tokens, i) || (tokens[i - 1]!.any & Is.nation) === 0) return false;
  const { is } = tokens[i - 1]!.senses[0]!;
  if ((is & Is.nation) === 0 || (is & Is.definite) === 0) return false;
  if (!isJoined(tokens, i - 1)) return true;
  const before = tokens[i - 2]!;
  return (
    before.senses.some((sense) => sense.is & (Is.verb | Is.stop)) &&
    (before.senses[0]!.is & Is.definite) === 0
  );
}
