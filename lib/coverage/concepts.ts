import { formsOf } from '../arabic/words';
import { MONTHS } from './months';
import { remembered } from './remembered';
import { statesIn } from './state-of';
import { numberOf, termOfForm } from './terms';

/**
 * What claims are compared by: index terms, but one concept for all namings of a state
 * (`أنقرة` / `تركيا` / `التركية`), of a month (`حزيران` / `يونيو`) and of a small number.
 */
export interface Concept {
  /** `state:TR`, `month:6`, a number, or an index term. */
  readonly key: string;
  readonly kind: 'state' | 'month' | 'number' | 'term';
  /** Folded form of its first word. */
  readonly form: string;
}

/** The concepts of `text` in their order; function words give none. */
export function conceptsIn(text: string): Concept[] {
  return conceptsOf(formsOf(text));
}

/** The same of a text's folded forms. */
export function conceptsOf(forms: readonly string[]): Concept[] {
  const states = statesIn(forms);
  const found: Concept[] = [];
  let next = 0;
  for (let at = 0; at < forms.length; at++) {
    const form = forms[at]!;
    const state = states[next];
    if (state?.first === at) {
      found.push({ key: `state:${state.state}`, kind: 'state', form });
      at = state.end - 1;
      next++;
      continue;
    }
    const concept = conceptOf(form);
    // `حزيران/يونيو` names one month twice.
    const again = concept?.kind === 'month' && found.at(-1)?.key === concept.key;
    if (concept && !again) found.push(concept);
  }
  return found;
}

/** The concept that a word is by itself, each form once. */
const conceptOf = remembered((form): Concept | null => {
  const month = MONTHS.get(form);
  if (month) return { key: `month:${month}`, kind: 'month', form };
  const number = numberOf({ form, number: /^\d/.test(form) });
  if (number) return { key: number, kind: 'number', form };
  const term = termOfForm(form);
  return term ? { key: term, kind: 'term', form } : null;
});
