import type { GateReason } from '../page/types';
import type { Translator } from './translator';

export function gateReasonWords(reason: GateReason, _words: Translator): string {
  return reason.code;
}
