import { fold } from '../arabic/fold';
import { gapsOf } from '../arabic/gaps';
import { sentenceStarts } from '../arabic/sentences';
import { wordsOf } from '../arabic/words';
import { normalised } from './content-hash';
import type { Rewording, VersionChange } from './types';

interface Content {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

interface Sentence {
  readonly text: string;
  /** Folded words joined by spaces. */
  readonly key: string;
  readonly words: ReadonlySet<string>;
}

/** Share of common words (Dice) from which two sentences are one reworded. */
const REWORDED = 0.5;
/** Pairs of sentences compared at most; beyond, they count as removed and added. */
const COMPARED = 40_000;

function sentencesOf(paragraphs: readonly string[]): Sentence[] {
  return paragraphs.flatMap((paragraph) => {
    const words = wordsOf(fold(paragraph));
    const starts = sentenceStarts(words, gapsOf(paragraph, words));
    const firsts = words.flatMap((_, i) => (starts[i] ? [i] : []));
    return firsts.map((first, i): Sentence => {
      const end = firsts[i + 1] ?? words.length;
      const forms = words.slice(first, end).map((word) => word.form);
      const from = i === 0 ? 0 : words[first]!.start;
      const to = end < words.length ? words[end]!.start : paragraph.length;
      return { text: paragraph.slice(from, to).trim(), key: forms.join(' '), words: new Set(forms) };
    });
  });
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return (2 * common) / (a.size + b.size);
}

/** Sentences of `a` that `b` does not have; one that stands there twice must be there twice. */
function without(a: readonly Sentence[], b: readonly Sentence[]): Sentence[] {
  const left = new Map<string, number>();
  for (const { key } of b) left.set(key, (left.get(key) ?? 0) + 1);
  return a.filter(({ key }) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

/** Pairs the likest sentences first, each once. */
function pair(removed: readonly Sentence[], added: readonly Sentence[]): Map<Sentence, Sentence> {
  const pairs = new Map<Sentence, Sentence>();
  if (removed.length * added.length > COMPARED) return pairs;
  const alike = removed
    .flatMap((before) => added.map((after) => ({ before, after, share: dice(before.words, after.words) })))
    .filter(({ share }) => share >= REWORDED)
    .sort((a, b) => b.share - a.share);
  const taken = new Set<Sentence>();
  for (const { before, after } of alike) {
    if (taken.has(before) || taken.has(after)) continue;
    taken.add(before).add(after);
    pairs.set(before, after);
  }
  return pairs;
}

/** What a newer version changed, by sentences. What folding makes equal is no change. */
export function compareVersions(before: Content, after: Content): VersionChange {
  const old = sentencesOf(before.paragraphs);
  const now = sentencesOf(after.paragraphs);
  const removed = without(old, now);
  const added = without(now, old);
  const pairs = pair(removed, added);
  const rewordings: Rewording[] = [];
  const kept = new Set(pairs.values());
  for (const sentence of removed) {
    const other = pairs.get(sentence);
    if (other) rewordings.push({ before: sentence.text, after: other.text });
  }
  return {
    titleChanged: normalised(before.title) !== normalised(after.title),
    added: added.filter((sentence) => !kept.has(sentence)).map(({ text }) => text),
    removed: removed.filter((sentence) => !pairs.has(sentence)).map(({ text }) => text),
    reworded: rewordings,
  };
}
