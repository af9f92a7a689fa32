import { SCALE_OF } from './number-scales';
import type { Statement } from './statement';
import { numberOf } from './terms';

interface Written {
  /** The number with the word that multiplies it: `4 ملايين`. */
  readonly text: string;
  /** What it is multiplied with. */
  readonly times: number;
}

type Numbered = Pick<Statement, 'forms'>;

/** Numbers that both statements give, multiplied by the same, as the first gives them: `4 ملايين` is no `4`. */
export function sharedNumbers(a: Numbered, b: Numbered): string[] {
  const theirs = numbersIn(b);
  const shared = [...numbersIn(a)].flatMap(([value, own]) =>
    own.filter(({ times }) => theirs.get(value)?.some((other) => other.times === times)),
  );
  return [...new Set(shared.map(({ text }) => text))];
}

function numbersIn({ forms }: Numbered): Map<string, Written[]> {
  const found = new Map<string, Written[]>();
  forms.forEach((form, at) => {
    const value = numberOf({ form, number: /^\d/.test(form) });
    if (value === null) return;
    const scale = forms[at + 1] ?? '';
    const times = SCALE_OF.get(scale) ?? 1;
    const written = { text: times === 1 ? value : `${value} ${scale}`, times };
    found.set(value, [...(found.get(value) ?? []), written]);
  });
  return found;
}
