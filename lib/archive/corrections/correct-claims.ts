import type { Analysis, Claim, Speaker } from '../../analysis/types';
import { endChain } from './correct-chain';
import { kindOf, whyFirst } from './correct-speakers';
import type { Identities } from './identities';
import { type QuoteTest, quoteFinder } from './quote-finder';
import { type Correction, type CorrectionOf, laterFirst, type Named } from './types';

interface CorrectedClaims {
  readonly speakers: readonly Speaker[];
  readonly claims: readonly Claim[];
  readonly touched: readonly string[];
}

type ClaimWord = CorrectionOf<'not-claim'> | CorrectionOf<'speaker'>;

const isClaimWord = (row: Correction): row is ClaimWord => row.kind === 'not-claim' || row.kind === 'speaker';

/** Leaves out what is no claim and gives claims the speakers that the reader named. The last word on each counts. */
export function correctClaims(
  { speakers, claims }: Pick<Analysis, 'speakers' | 'claims'>,
  text: string,
  rows: readonly Correction[],
  identities: Identities,
): CorrectedClaims {
  const find = quoteFinder(text);
  const words = rows
    .filter(isClaimWord)
    .sort(laterFirst)
    .map((word): [ClaimWord, QuoteTest] => [word, find(word.quote)]);
  if (words.length === 0) return { speakers, claims, touched: [] };
  const cast = castOf(speakers, identities);
  const touched: string[] = [];
  const corrected = claims.flatMap((claim) => {
    const said = words.filter(([, means]) => means(claim.start, claim.end)).map(([one]) => one);
    const [word] = said;
    if (!word) return [claim];
    touched.push(...said.map(({ id }) => id));
    if (word.kind === 'not-claim') return [];
    const speaker = word.speaker && cast.of(word.speaker);
    const before = speakers.find(({ id }) => id === claim.speaker)?.key ?? null;
    const details = claim.details && endChain(claim.details, before, speaker);
    // How the analysis came to another speaker, and its doubts, are of no more interest.
    const why = claim.why.filter(({ rule }) => !rule.startsWith('speaker/'));
    return [
      {
        ...claim,
        speaker: speaker?.id ?? null,
        certain: true,
        ...(details && { details }),
        why: whyFirst('reader/speaker', word.id, why),
      },
    ];
  });
  return { speakers: cast.speakers, claims: corrected, touched: [...touched, ...cast.touched] };
}

interface Cast {
  /** The article's own, and behind them those that the reader brought in. */
  readonly speakers: readonly Speaker[];
  /** Corrections that say who those are. */
  readonly touched: readonly string[];
  of(named: Named): Speaker;
}

const LETTERS = { person: 'p', institution: 'i', unnamed: 'u' } as const;

function castOf(own: readonly Speaker[], identities: Identities): Cast {
  const speakers = [...own];
  const touched: string[] = [];
  const ids = new Set(own.map(({ id }) => id));
  const newId = (letter: string): string => {
    for (let n = 1; ; n++) if (!ids.has(`${letter}${n}`)) return `${letter}${n}`;
  };
  return {
    speakers,
    touched,
    of(named) {
      const { key, named: as, touched: about } = identities.of(named.key);
      touched.push(...about);
      const known = speakers.find((speaker) => speaker.key === key);
      if (known) return known;
      const kind = kindOf(key);
      const id = newId(LETTERS[kind]);
      const { name, official: holdsOffice } = as ?? named;
      const official = holdsOffice && !identities.notOfficial.has(key);
      ids.add(id);
      const none = { office: null, state: null, mentions: [], titles: [], why: [] };
      const speaker: Speaker = { id, kind, name, key, official, ...none };
      speakers.push(speaker);
      return speaker;
    },
  };
}
