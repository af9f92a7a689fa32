import type { Evidence } from '../analysis/types';
import type { Translator } from './translator';

export function evidenceWords(step: Evidence, _words: Translator): string {
  return step.rule;
}
