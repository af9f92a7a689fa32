import type { SavedClaim } from '../../archive/types';
import { groupBy } from '../group-by';
import { headingOf } from '../record/heading-of';
import { namings } from '../record/namings';
import type { Telling } from '../record/types';
import type { ByKind, Quoted, VerbUse } from './types';

/** Claims by the way they are told: word for word, in part, or in the outlet's own words. */
export function byKind(tellings: readonly Telling[]): ByKind {
  const of = (kind: SavedClaim['claim']['kind']) => tellings.filter(({ claim }) => claim.claim.kind === kind);
  return { direct: of('direct'), mixed: of('mixed'), indirect: of('indirect') };
}

/** Claims by the verb that reports them, the most used first. */
export function verbsOf(tellings: readonly Telling[]): VerbUse[] {
  return [...groupBy(tellings, ({ claim: { claim } }) => `${claim.stance} ${claim.lemma ?? ''}`).values()]
    .map((own): VerbUse => {
      const { lemma, stance } = own[0]!.claim.claim;
      return { lemma, stance, tellings: own };
    })
    .sort((a, b) => b.tellings.length - a.tellings.length);
}

/** The name that the outlet goes by: its fullest usual one. */
function nameIn(tellings: readonly Telling[]): string {
  const names = namings(tellings, ({ name }) => name);
  const [longest] = [...names].sort((a, b) => b.text.length - a.text.length);
  return headingOf({ name: longest!.text }, names);
}

/** Whom the claims quote, the most quoted first; of two alike who stands in more articles. */
export function quotedIn(tellings: readonly Telling[]): Quoted[] {
  const known = tellings.filter(({ claim }) => claim.speaker !== null);
  return [...groupBy(known, ({ claim }) => claim.speaker!.key).values()]
    .map(
      (own): Quoted => ({
        speaker: { ...own[0]!.claim.speaker!, name: nameIn(own) },
        tellings: own,
        byKind: byKind(own),
        articles: new Set(own.map(({ article }) => article.id)).size,
        verbs: verbsOf(own),
      }),
    )
    .sort((a, b) => b.tellings.length - a.tellings.length || b.articles - a.articles);
}
