import { fold } from '../../arabic/fold';
import { stem } from '../../arabic/stem';
import { wordsOf } from '../../arabic/words';
import { skeletonOf } from '../index/skeleton';

/** A word of a name that is being typed: perhaps only its beginning. */
export interface TypedWord {
  /** As a name's word may begin (`nameWords`): «الح» is no whole word, and yet «حلو» begins so. */
  readonly forms: readonly string[];
  readonly skeleton: string;
}

/** The words of a name that is being typed. */
export function typedWords(text: string): TypedWord[] {
  return wordsOf(fold(text)).map(({ form }) => {
    const forms = new Set([stem(form), form.replace(/^ال(?=.)/, '')]);
    return { forms: [...forms], skeleton: skeletonOf(stem(form)) };
  });
}
