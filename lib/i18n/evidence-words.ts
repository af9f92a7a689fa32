import type { Evidence } from '../analysis/types';
import { EVIDENCE, EVIDENCE_FAMILIES } from './catalogue/evidence';
import type { Translator } from './translator';

/** A step of the analysis in words; a rule without words of its own by its family, else by its id. */
export function evidenceWords({ rule }: Evidence, { language }: Pick<Translator, 'language'>): string {
  const words = EVIDENCE[rule] ?? EVIDENCE_FAMILIES[rule.split('/', 1)[0] ?? ''];
  return words?.[language] ?? rule;
}
