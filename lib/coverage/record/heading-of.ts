import { foldKey } from '../../arabic/fold';
import type { SpeakerEntry } from '../../archive/types';
import type { Naming } from './types';

/** Tellings that a name needs to be no slip, and the share of the most used one's that it needs to be none of one article. */
const USED = 2;
const SHARE = 0.2;

/**
 * The name that a record is headed by: the fullest that outlets use again and again and that holds the most used one.
 * The archive's own is the first full one that it saw, which may be a misreading; it heads the record where nothing
 * speaks against it.
 * @param names the most used first
 */
export function headingOf(speaker: Pick<SpeakerEntry, 'name'>, names: readonly Naming[]): string {
  const [most] = names;
  if (!most) return speaker.name;
  const holds = (long: string) => {
    const words = new Set(wordsIn(long));
    return wordsIn(most.text).every((word) => words.has(word));
  };
  const kept = foldKey(speaker.name);
  // A surname alone, or a name told once, has nothing over the one that the archive keeps.
  const weak = most.tellings < USED || wordsIn(most.text).length === 1;
  const all = names.filter(
    ({ text, tellings }) =>
      holds(text) &&
      ((tellings >= USED && tellings >= most.tellings * SHARE) || (weak && foldKey(text) === kept)),
  );
  return all.reduce((best, { text }) => (text.length > best.length ? text : best), most.text);
}

const wordsIn = (name: string) => foldKey(name).split(/\s+/);
