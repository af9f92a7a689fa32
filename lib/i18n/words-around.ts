/** A quotation as `describeSpan` describes it. */
interface Described {
  readonly quote: { readonly prefix: string; readonly suffix: string };
  readonly position: { readonly start: number };
}

/** Units of the surroundings that `describeSpan` gives; fewer, and the text ends there. */
const AROUND = 32;

/** What stands before a quotation, from its first whole word on, with a mark where more does. */
export function wordsBefore({ quote: { prefix }, position }: Described): string {
  const whole = position.start <= Array.from(prefix).length;
  return whole ? prefix : `…${prefix.replace(/^\S*\s+(?=\S)/u, '')}`;
}

/** What stands behind it, up to its last whole word. */
export function wordsBehind({ quote: { suffix } }: Described): string {
  return suffix.length < AROUND ? suffix : `${suffix.replace(/(?<=\S)\s+\S*$/u, '')}…`;
}
