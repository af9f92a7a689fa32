import type { GateReason } from '../page/types';
import { GATE } from './catalogue/gate';
import type { Translator } from './translator';

/** What the gate saw, as a phrase; a code that has no words yet stands for itself. */
export function gateReasonWords(
  { code, value }: GateReason,
  { language, percent }: Pick<Translator, 'language' | 'percent'>,
): string {
  const words = GATE[code]?.[language] ?? code;
  return typeof value === 'number' ? words.replace('{share}', percent(value)) : words;
}
