import { PerForm } from '../../arabic/forms';
import { Gap } from '../../arabic/gaps';
import {
  BEFORE_CUE,
  NEGATORS,
  NO_NEGATION,
  RESTRICTIONS,
  SUBORDINATORS,
  THAT_NOT,
} from '../../lexicon/negation';
import type { Document } from '../document';
import type { SpeechAct } from '../types';
import { DETAIL_LIMITS } from './limits';
import type { Negation } from './types';

const ENDS_CLAUSE = Gap.comma | Gap.stop | Gap.colon | Gap.line;

/** أ and آ begin ألا; إ begins إلا, which folding writes the same. */
function beginsWithThat(document: Document, i: number): boolean {
  const { start, end } = document.words[i]!;
  return !document.text.slice(start, end).includes('إ');
}

/** A verb in the imperfect: the main clause has begun, and what is negated behind it is not it. */
function isImperfect(form: string): boolean {
  return form.length > 3 && (form[0] === 'ي' || /^س[يتن]/.test(form)) && form !== 'يومي';
}

function isAffirming(document: Document, i: number): boolean {
  const { words } = document;
  const first = words[i]!.form;
  return NO_NEGATION.some(
    (phrase) =>
      (phrase[0] === first || phrase[0] === first.slice(1)) &&
      phrase.every((word, k) => k === 0 || words[i + k]?.form === word),
  );
}

/** `لا نريد إلا السلام` says what is wanted. */
function isRestricted(document: Document, i: number, end: number): boolean {
  const { words, gaps } = document;
  for (let at = i + 1; at < Math.min(end, i + DETAIL_LIMITS.restriction); at++) {
    if (gaps[at]! & ENDS_CLAUSE) return false;
    const { form } = words[at]!;
    if (RESTRICTIONS.has(form) && (form !== 'الا' || !beginsWithThat(document, at))) return true;
  }
  return false;
}

function isNegator(form: string): boolean {
  return NEGATORS.has(form) || (/^[وف]/.test(form) && NEGATORS.has(form.slice(1)));
}

/** Whether a folded word negates, or begins what is not the main clause; kept between texts. */
const decides = new PerForm(
  (form) => THAT_NOT.has(form) || isNegator(form) || SUBORDINATORS.has(form) || isImperfect(form),
);

/** The negation of the main clause of a content from word `first` to `end`, or null. */
function ofContent(document: Document, first: number, end: number): Negation | null {
  const { words, gaps } = document;
  const negation = (i: number): Negation => ({ by: 'content', span: [words[i]!.start, words[i]!.end] });
  const before = words[first - 1];
  if (before && THAT_NOT.has(before.form) && beginsWithThat(document, first - 1))
    return { by: 'content', span: [before.start, before.end] };
  const limit = Math.min(end, first + DETAIL_LIMITS.negation);
  for (let i = first; i < limit; i++) {
    const word = words[i]!;
    if (i > first && gaps[i]! & ENDS_CLAUSE) return null;
    if (!decides.of(word)) continue;
    const { form } = word;
    if (THAT_NOT.has(form) && beginsWithThat(document, i)) return i === first ? negation(i) : null;
    // `… ولا يعرف`: a clause of its own.
    if (i > first && !NEGATORS.has(form) && isNegator(form)) return null;
    if (isNegator(form) && !isAffirming(document, i)) {
      // عدم and غير negate a word: the claim's own predicate only at its head, or right behind a subject.
      const word = form === 'غير' || form.endsWith('عدم');
      if (word && i > first + (form === 'غير' ? 3 : 0)) return null;
      return isRestricted(document, i, end) ? null : negation(i);
    }
    if (SUBORDINATORS.has(form) || isImperfect(form)) return null;
  }
  return null;
}

/**
 * What makes a claim say no: its cue, which denies or is itself negated, but not both; else its main clause.
 * @param cue the cue's first word, or null
 */
export function negationOf(
  document: Document,
  act: SpeechAct,
  cue: number | null,
  cueEnd: number,
  first: number,
  end: number,
): Negation | null {
  if (cue !== null) {
    const { words } = document;
    const not = cue > 0 && document.gaps[cue] === 0 && BEFORE_CUE.has(words[cue - 1]!.form);
    if ((act === 'denies') !== not)
      return { by: 'act', span: [words[not ? cue - 1 : cue]!.start, Math.max(cueEnd, words[cue]!.end)] };
  }
  return ofContent(document, first, end);
}
