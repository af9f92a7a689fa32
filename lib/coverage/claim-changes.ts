import type { Analysis, Claim } from '../analysis/types';
import { fold } from '../arabic/fold';
import { wordsOf } from '../arabic/words';
import { diffWords } from './diff-words';
import type { DiffPart } from './types';

/** A version of an article as it was read. */
export interface Reading {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly analysis: Analysis;
}

/** A claim that only one of two versions has. */
export interface ClaimLine {
  /** Null where the text does not say who. */
  readonly speaker: string | null;
  readonly text: string;
}

/** A claim as a newer version words it, against the older one's words. */
interface ClaimRewording {
  readonly speaker: string | null;
  /** Who said it in the older version, where that is somebody else. */
  readonly speakerBefore: string | null;
  readonly diff: readonly DiffPart[];
}

export interface ClaimChange {
  readonly added: readonly ClaimLine[];
  readonly dropped: readonly ClaimLine[];
  readonly reworded: readonly ClaimRewording[];
}

interface Said extends ClaimLine {
  readonly speakerKey: string;
  /** Folded words joined by spaces, with a space at each end: what is compared. */
  readonly key: string;
  readonly words: ReadonlySet<string>;
}

/** Share of common words (Dice) from which two claims of one speaker, or of two, are one reworded. */
const REWORDED = 0.5;
const REWORDED_BY_ANOTHER = 0.75;
/** Pairs compared at most; beyond, claims count as dropped and added. */
const COMPARED = 40_000;

function keyOf(text: string): string {
  return ` ${wordsOf(fold(text))
    .map(({ form }) => form)
    .join(' ')} `;
}

const wholeOf = ({ title, paragraphs }: Reading) => [title, ...paragraphs].join('\n');

function claimsOf(reading: Reading): Said[] {
  const text = wholeOf(reading);
  const speakers = new Map(reading.analysis.speakers.map((speaker) => [speaker.id, speaker]));
  return reading.analysis.claims.map(({ speaker: id, start, end }: Claim) => {
    const speaker = id === null ? undefined : speakers.get(id);
    const said = text.slice(start, end);
    const key = keyOf(said);
    return {
      speaker: speaker?.name ?? null,
      speakerKey: speaker?.key ?? '',
      text: said,
      key,
      words: new Set(key.trim().split(' ')),
    };
  });
}

/**
 * Which claims a newer version adds, drops or words otherwise. What folding makes equal (spaces, commas, diacritics,
 * hamza seats) is no change; nor is a claim whose words both versions hold, however the analyser took them.
 */
export function compareClaims(before: Reading, after: Reading): ClaimChange {
  const old = claimsOf(before);
  const now = claimsOf(after);
  const oldText = keyOf(wholeOf(before));
  const nowText = keyOf(wholeOf(after));
  const dropped = without(old, now).filter(({ key }) => !nowText.includes(key));
  const added = without(now, old).filter(({ key }) => !oldText.includes(key));
  // A claim that grew or shrank: one of its versions is a part of the other, and so in both texts.
  const candidates = { old: without(old, now), now: without(now, old) };
  const pairs = pair(candidates.old, candidates.now).filter(
    ([one, other]) => dropped.includes(one) || added.includes(other),
  );
  const paired = new Set(pairs.flat());
  return {
    added: added.filter((claim) => !paired.has(claim)).map(line),
    dropped: dropped.filter((claim) => !paired.has(claim)).map(line),
    reworded: [
      ...pairs.flatMap(([one, other]) => rewording(one, other)),
      ...attributedAnew(old, now, oldText, nowText),
    ],
  };
}

/**
 * The same words, said by another: where a name came or went, too. Else it is the analyser that took the text
 * otherwise.
 */
function attributedAnew(
  old: readonly Said[],
  now: readonly Said[],
  oldText: string,
  nowText: string,
): ClaimRewording[] {
  const before = new Map(old.map((claim) => [claim.key, claim]));
  const isIn = (text: string, name: string | null) => name !== null && text.includes(keyOf(name));
  return now.flatMap((claim) => {
    const one = before.get(claim.key);
    if (!one?.speaker || !claim.speaker || one.speakerKey === claim.speakerKey) return [];
    const named = isIn(oldText, claim.speaker) && isIn(nowText, one.speaker);
    return named ? [] : rewording(one, claim);
  });
}

const line = ({ speaker, text }: Said): ClaimLine => ({ speaker, text });

/** Claims of `a` whose words `b` has in no claim; one that stands there twice must be there twice. */
function without(a: readonly Said[], b: readonly Said[]): Said[] {
  const left = new Map<string, number>();
  for (const { key } of b) left.set(key, (left.get(key) ?? 0) + 1);
  return a.filter(({ key }) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

/** Pairs the likest claims first, each once. */
function pair(old: readonly Said[], now: readonly Said[]): [Said, Said][] {
  if (old.length * now.length > COMPARED) return [];
  const alike = old
    .flatMap((one) => now.map((other) => ({ one, other, share: dice(one.words, other.words) })))
    .filter(({ one, other, share }) => {
      return share >= (one.speakerKey === other.speakerKey ? REWORDED : REWORDED_BY_ANOTHER);
    })
    .sort((a, b) => b.share - a.share);
  const taken = new Set<Said>();
  return alike.flatMap(({ one, other }): [Said, Said][] => {
    if (taken.has(one) || taken.has(other)) return [];
    taken.add(one).add(other);
    return [[one, other]];
  });
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return (2 * common) / (a.size + b.size);
}

/** None where the words differ only as inflected forms do. */
function rewording(before: Said, after: Said): ClaimRewording[] {
  const diff = diffWords(before.text, after.text);
  const elsewhere = before.speakerKey !== after.speakerKey;
  if (!elsewhere && diff.every(({ op }) => op === 'kept')) return [];
  return [{ speaker: after.speaker, speakerBefore: elsewhere ? before.speaker : null, diff }];
}
