import type { Span } from '../../analysis/types';
import { fold } from '../../arabic/fold';
import { termOf, termWithoutParticle } from '../../arabic/stem';
import { type Word, wordsOf } from '../../arabic/words';
import { partFinder } from '../index/article-terms';
import type { Snippet } from '../types';

/** Words of a snippet. */
const WIDTH = 36;
/** Words shown before the first match. */
const LEAD = 6;
const SNIPPETS = 2;
const CUT = '…';

interface Hit {
  readonly word: number;
  readonly term: string;
}

interface Window {
  readonly text: string;
  readonly words: readonly Word[];
  readonly hits: readonly Hit[];
  readonly first: number;
  readonly end: number;
  readonly paragraph: number;
  /** Different terms in it, then matches: more is better. */
  readonly variety: number;
}

/** Which of the terms a word is, or null; asked once for each form of the articles of a page. */
type TermOfWord = (form: string) => string | null;

/** Whether what stands at these offsets of a block counts as found. */
type Counts = (start: number, end: number) => boolean;

/** Finds the terms of a search in words. @param terms index terms (`termOf`) */
export function termFinder(terms: ReadonlySet<string>): TermOfWord {
  const known = new Map<string, string | null>();
  const wanted = [...terms];
  const find = (form: string) =>
    [termOf(form), termWithoutParticle(form)].find((one) => one !== '' && terms.has(one)) ?? null;
  return (form) => {
    const before = known.get(form);
    if (before !== undefined) return before;
    // A stem is what is left of a form when letters go at its ends: most forms hold none of the terms.
    const found = wanted.some((term) => form.includes(term)) ? find(form) : null;
    known.set(form, found);
    return found;
  };
}

/** Which of the terms a text holds. */
export function termsIn(text: string, termOfWord: TermOfWord): Set<string> {
  return new Set(wordsOf(fold(text)).flatMap(({ form }) => termOfWord(form) ?? []));
}

/** The passage of a text that shows best why it matched; null where it does not. */
export function snippetOf(text: string, termOfWord: TermOfWord): Snippet | null {
  const window = bestWindow(text, 0, termOfWord, () => true);
  return window && cut(window);
}

function hitsIn(words: readonly Word[], termOfWord: TermOfWord, counts: Counts): Hit[] {
  return words.flatMap(({ form, start, end }, word) => {
    const term = termOfWord(form);
    return term === null || !counts(start, end) ? [] : [{ word, term }];
  });
}

/** The run of `WIDTH` words of a text that holds most of the terms. */
function bestWindow(text: string, paragraph: number, termOfWord: TermOfWord, counts: Counts): Window | null {
  const words = wordsOf(fold(text));
  const hits = hitsIn(words, termOfWord, counts);
  let best: Window | null = null;
  for (const { word } of hits) {
    const first = Math.max(0, Math.min(word - LEAD, words.length - WIDTH));
    const end = Math.min(words.length, first + WIDTH);
    const inside = hits.filter((hit) => hit.word >= first && hit.word < end);
    const variety = new Set(inside.map(({ term }) => term)).size + inside.length / (WIDTH + 1);
    if (!best || variety > best.variety) best = { text, words, hits: inside, first, end, paragraph, variety };
  }
  return best;
}

function cut({ text, words, hits, first, end, paragraph }: Window): Snippet {
  const from = first === 0 ? 0 : words[first]!.start;
  const to = end === words.length ? text.length : words[end - 1]!.end;
  const lead = from > 0 ? CUT : '';
  const marks = hits.map(({ word }): Span => {
    const { start, end: stop } = words[word]!;
    return [start - from + lead.length, stop - from + lead.length];
  });
  return { text: lead + text.slice(from, to) + (to < text.length ? CUT : ''), marks, paragraph };
}

/**
 * The passages of an article that best show why it matched, in the order of the text; the title only where the body
 * holds nothing.
 * @param claims where it must have matched, as spans of the analysed text; null for anywhere
 */
export function snippetsOf(
  title: string,
  paragraphs: readonly string[],
  termOfWord: TermOfWord,
  claims: readonly { readonly start: number; readonly end: number }[] | null,
): Snippet[] {
  const inClaim = claims && partFinder(claims);
  const countsFrom =
    (at: number): Counts =>
    (start, end) =>
      !inClaim || inClaim(at + start, at + end);
  const inTitle = bestWindow(title, -1, termOfWord, countsFrom(0));
  let at = title.length + 1;
  const windows = paragraphs.flatMap((text, paragraph) => {
    const window = bestWindow(text, paragraph, termOfWord, countsFrom(at));
    at += text.length + 1;
    return window ?? [];
  });
  if (windows.length === 0) return inTitle ? [cut(inTitle)] : [];
  return windows
    .sort((a, b) => b.variety - a.variety || a.paragraph - b.paragraph)
    .slice(0, SNIPPETS)
    .sort((a, b) => a.paragraph - b.paragraph)
    .map(cut);
}
