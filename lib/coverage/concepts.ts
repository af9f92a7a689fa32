import { formsOf } from '../arabic/words';
import { MONTHS } from './months';
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
  const forms = formsOf(text);
  const states = new Map(statesIn(forms).map((name) => [name.first, name]));
  const found: Concept[] = [];
  for (let at = 0; at < forms.length; at++) {
    const form = forms[at]!;
    const state = states.get(at);
    const month = MONTHS.get(form);
    const number = numberOf({ form, number: /^\d/.test(form) });
    if (state) {
      found.push({ key: `state:${state.state}`, kind: 'state', form });
      at = state.end - 1;
    } else if (month) {
      // `حزيران/يونيو` names one month twice.
      if (found.at(-1)?.key !== `month:${month}`) found.push({ key: `month:${month}`, kind: 'month', form });
    } else if (number) found.push({ key: number, kind: 'number', form });
    else {
      const term = termOfForm(form);
      if (term) found.push({ key: term, kind: 'term', form });
    }
  }
  return found;
}
