import type { DiffPart } from '../types';

/** A run of words of one wording and what stands in its place in another. */
export interface Counterpart {
  readonly own: string;
  readonly other: string;
}

interface Side {
  readonly words: string[];
  /** For each part of the difference where its words begin; one more for the end. */
  readonly starts: number[];
}

const split = (text: string) => text.split(/\s+/).filter(Boolean);

function sideOf(diff: readonly DiffPart[], which: 'yardstick' | 'telling'): Side {
  const words: string[] = [];
  const starts: number[] = [];
  for (const { op, text, instead = '' } of diff) {
    starts.push(words.length);
    words.push(...split(op === 'kept' ? text : which === 'telling' ? text : instead));
  }
  starts.push(words.length);
  return { words, starts };
}

/**
 * What stands in the place of a phrase in the other of two wordings: `رجال السد` for `جيش السد`. None where the phrase is
 * the same in both, where nothing stands for it, or where its bounds lie within words that changed as a whole.
 * @param phrasesIn finds phrases in a text, UTF-16 units, end exclusive
 */
export function counterparts(
  diff: readonly DiffPart[],
  phrasesIn: (text: string) => readonly { readonly start: number; readonly end: number }[],
): Counterpart[] {
  const [yardstick, telling] = [sideOf(diff, 'yardstick'), sideOf(diff, 'telling')];
  return [...against(yardstick, telling), ...against(telling, yardstick)];

  function against(own: Side, other: Side): Counterpart[] {
    const text = own.words.join(' ');
    return phrasesIn(text).flatMap(({ start, end }): Counterpart[] => {
      const first = split(text.slice(0, start)).length - (start > 0 && text[start - 1] !== ' ' ? 1 : 0);
      const last = split(text.slice(0, end)).length;
      const [from, to] = [placeOf(first, 'start', own, other), placeOf(last, 'end', own, other)];
      if (from === null || to === null || to <= from) return [];
      const found = {
        own: own.words.slice(first, last).join(' '),
        other: other.words.slice(from, to).join(' '),
      };
      return found.own === found.other ? [] : [found];
    });
  }

  /** Where a bound between words of one side lies on the other; null within words that changed as a whole. */
  function placeOf(at: number, bound: 'start' | 'end', own: Side, other: Side): number | null {
    const part = diff.findIndex((_, i) =>
      bound === 'start'
        ? own.starts[i]! <= at && at < own.starts[i + 1]!
        : own.starts[i]! < at && at <= own.starts[i + 1]!,
    );
    if (part < 0) return null;
    const into = at - own.starts[part]!;
    if (diff[part]!.op === 'kept') return other.starts[part]! + into;
    if (bound === 'start') return into === 0 ? other.starts[part]! : null;
    return at === own.starts[part + 1]! ? other.starts[part + 1]! : null;
  }
}
