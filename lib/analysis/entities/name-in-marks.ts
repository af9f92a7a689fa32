import { Gap } from '../../arabic/gaps';
import { knownBodyLength } from './bodies';
import { INITIALS, type NameShape } from './name-shape';
import { stateAt } from './state-names';
import { isJoined, type Token } from './token';
import { Is } from './vocabulary';

/** Tokens in marks behind an office that give its body another name: `المتحدث باسم وزارة الدفاع (البنتاغون)`. */
export function aliasLength(tokens: readonly Token[], at: number): number {
  const marks = tokens[at]!.gap & (Gap.open | Gap.quote);
  if (marks === 0) return 0;
  for (let end = at + 1; end < tokens.length && end - at <= LONGEST_ALIAS; end++) {
    const { gap } = tokens[end]!;
    if (gap & (marks & Gap.quote ? Gap.quote : Gap.close)) return isOtherName(tokens, at, end) ? end - at : 0;
    if (!isJoined(tokens, end)) return 0;
  }
  return 0;
}

const LONGEST_ALIAS = 4;

/** A body, what stands for a state, or letters: `الناتو`, `إف بي آي`. */
function isOtherName(tokens: readonly Token[], at: number, end: number): boolean {
  if (knownBodyLength(tokens, at) === end - at || stateAt(tokens, at)?.length === end - at) return true;
  for (let k = at; k < end; k++) if (!INITIALS.has(tokens[k]!.form)) return false;
  return true;
}

/** A name in quotation marks reaches to the closing one: `الوزير "سامي ملك زاده"`. */
export function toClosingMark(tokens: readonly Token[], name: NameShape): NameShape {
  if ((tokens[name.first]!.gap & Gap.quote) === 0 || (name.sense.is & Is.given) === 0) return name;
  const parts = [...name.parts];
  for (let end = name.end; end < tokens.length && parts.length <= MOST_QUOTED; end++) {
    if (tokens[end]!.gap & Gap.quote) return { ...name, end, parts };
    if (!isJoined(tokens, end) || tokens[end]!.senses[0]!.is & (Is.stop | Is.definite)) break;
    parts.push([end, end + 1]);
  }
  return name;
}

const MOST_QUOTED = 4;
