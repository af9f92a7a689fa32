import { termOf } from '../arabic/stem';
import { words } from '../arabic/words';
import { MONTHS } from './months';
import { SCALE_OF } from './number-scales';
import { numberOf } from './terms';

/** A figure in two tellings: what is counted is the same, the number is not. */
export interface DifferentFigure {
  /** As each side writes it: `12`, `40 مليون`. */
  readonly own: string;
  readonly other: string;
  /** What is counted, as the own side writes it. */
  readonly counted: string;
}

export interface Figure {
  readonly value: string;
  readonly written: string;
  readonly counted: string;
}

/** A year is one after such a word, or a month: `عام 2026`, `نهاية 2026`. Folded. */
const BEFORE_YEAR = new Set(
  'عام العام سنه السنه لعام بعام نهايه مطلع بدايه منتصف اواخر اوايل بحلول حتي'.split(' '),
);
const YEAR = /^(?:19|20)\d\d$/;

/** A number behind a particle: `و7 مصابين`. */
const ATTACHED = /^[وبلف](\d+)$/;

/** Folded words between a number and what it counts: `12 من المصابين`, `14 آخرين`. */
const BETWEEN = new Set('من نحو حوالي اكثر اقل'.split(' '));

/** The figures of a text by the term of what they count; a year is one of its own kind, bare numbers are none. */
export function figuresIn(text: string): Map<string, Figure[]> {
  const all = words(text);
  const found = new Map<string, Figure[]>();
  for (let at = 0; at < all.length; at++) {
    const value = numberOf(all[at]!) ?? ATTACHED.exec(all[at]!.form)?.[1];
    if (!value) continue;
    const before = all[at - 1];
    if (before && YEAR.test(value) && (BEFORE_YEAR.has(before.form) || MONTHS.has(before.form))) {
      const [year, kind] = [text.slice(all[at]!.start, all[at]!.end), 'عام'];
      found.set(kind, [...(found.get(kind) ?? []), { value, written: year, counted: kind }]);
      continue;
    }
    let next = at + 1;
    // `40 مليون متر` counts metres.
    const scale = all[next] && SCALE_OF.has(all[next]!.form) ? termOf(all[next]!.form) : '';
    if (scale) next++;
    const end = next;
    while (all[next] && BETWEEN.has(all[next]!.form)) next++;
    const noun = all[next];
    if (
      !noun ||
      noun.number ||
      MONTHS.has(noun.form) ||
      text.slice(all[end - 1]!.end, noun.start).match(/[،.؛:]/)
    )
      continue;
    const term = termOf(noun.form);
    if (!term) continue;
    const figure = {
      value: scale ? `${value} ${scale}` : value,
      written: text.slice(all[at]!.start, all[end - 1]!.end),
      counted: text.slice(noun.start, noun.end),
    };
    found.set(term, [...(found.get(term) ?? []), figure]);
    at = end - 1;
  }
  return found;
}

/** Figures of one thing that two tellings give otherwise. */
export function differentFigures(own: string, other: string): DifferentFigure[] {
  return differing(figuresIn(own), figuresIn(other));
}

/** The same of figures that were read before (`figuresIn`). */
export function differing(
  own: ReadonlyMap<string, readonly Figure[]>,
  other: ReadonlyMap<string, readonly Figure[]>,
): DifferentFigure[] {
  return [...own].flatMap(([term, mine]) => {
    const same = other.get(term) ?? [];
    const [first, second] = [mine[0]!, same[0]];
    // Several figures of one thing (`3 مصابين … و7 مصابين`) do not tell which belong together.
    if (!second || mine.length > 1 || same.length > 1 || first.value === second.value) return [];
    return [{ own: first.written, other: second.written, counted: first.counted }];
  });
}
