import type { Speaker } from '../../analysis/types';
import { foldKey } from '../../arabic/fold';
import { groupBy } from '../group-by';
import type { Naming, Telling } from './types';

/** How outlets write something about the speaker, the most used first; spellings that fold alike are one. */
export function namings(tellings: readonly Telling[], of: (speaker: Speaker) => string | null): Naming[] {
  const written = tellings.flatMap(({ article, claim: { speaker } }) => {
    const text = speaker && of(speaker);
    return text ? [{ text, date: article.published }] : [];
  });
  return [...groupBy(written, ({ text }) => foldKey(text)).values()]
    .map((same): Naming => {
      const days = same.flatMap(({ date }) => date ?? []).sort();
      return {
        text: same[0]!.text,
        tellings: same.length,
        from: days[0] ?? null,
        to: days.at(-1) ?? null,
      };
    })
    .sort((a, b) => b.tellings - a.tellings);
}
