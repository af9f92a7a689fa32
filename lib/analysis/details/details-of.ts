import type { VoicedClaim } from '../claims/claim';
import type { Voice } from '../claims/voices';
import type { Document } from '../document';
import type { Entities } from '../entities/types';
import type { Evidence, Span } from '../types';
import { chainOf } from './chain';
import { dateAt } from './dates';
import { Ground, type Place } from './ground';
import { DETAIL_LIMITS } from './limits';
import { isPlaceMention, namedBy, placeAt } from './named';
import { negationOf } from './negation';
import { quantityAt } from './numbers';
import type { ClaimDetails, NamedDate, NamedPlace, Party, Quantity, Spanned } from './types';
import { Starts, startsAt } from './word-class';

/** A claim's details, and on what those rest that are decided rather than read. */
export interface FoundDetails {
  readonly details: ClaimDetails;
  readonly why: readonly Evidence[];
}

/** Reads what the claims of one text carry besides their spans. Each costs time in proportion to its content. */
export function detailsReader(
  document: Document,
  entities: Entities,
  voices: readonly Voice[],
): (claim: VoicedClaim) => FoundDetails {
  const ground = new Ground(document, entities, voices);
  return (claim) => {
    const place: Place = {
      cue: claim.cue ? ground.wordAt(claim.cue[0]) : null,
      cueEnd: claim.cue ? ground.wordAt(claim.cue[1]) : 0,
      first: ground.wordAt(claim.start),
      end: ground.wordAt(claim.end),
    };
    const { chain, firstHand, why } = chainOf(ground, claim, place);
    const said = negationOf(document, claim.act, place.cue, claim.cue?.[1] ?? 0, place.first, place.end);
    // `تعهد ألا يتأخر`: the word that opens the content negates it, and stands before it.
    const negation =
      said?.by === 'content' && said.span[1] > claim.start
        ? { ...said, span: within(said.span, claim) }
        : said;
    const { numbers, dates, places, parties } = contained(ground, claim, place);
    return {
      details: { negation, numbers, dates, places, parties, chain, firstHand },
      why: negation ? [{ rule: `negation/${negation.by}`, span: negation.span }, ...why] : why,
    };
  };
}

const DIGIT = /[\d٠-٩۰-۹]/;

type Contained = Pick<ClaimDetails, 'numbers' | 'dates' | 'places' | 'parties'>;

/** What the content names: one pass over its words. */
function contained(ground: Ground, claim: VoicedClaim, { first, end }: Place): Contained {
  const { document, entities } = ground;
  const numbers: Quantity[] = [];
  const dates: NamedDate[] = [];
  const places: NamedPlace[] = [];
  const parties: Party[] = [];
  const keep = <T extends Spanned>(list: T[], found: T) => {
    const kept = clipped(found, claim);
    if (list.length < DETAIL_LIMITS.kept && kept.start < kept.end) list.push(kept);
  };
  const putPlace = (place: NamedPlace) => {
    if (!places.some(({ name }) => name === place.name)) keep(places, place);
  };
  let placeEnd = -1;
  const putMention = (index: number) => {
    const mention = entities.mentions[index]!;
    const named = namedBy(document, entities, mention, claim.voice, placeEnd);
    if (!named) return;
    if ('place' in named) {
      putPlace(named.place);
      placeEnd = mention.end;
    } else if (!parties.some(({ key }) => key === named.party.key)) keep(parties, named.party);
  };
  for (let i = first; i < end; ) {
    const cover = ground.coverAt(i);
    const mention = cover < 0 ? null : entities.mentions[cover]!;
    const entity = mention && entities.entities[mention.entity]!;
    if (mention && entity && entity.kind !== 'unnamed' && !isPlaceMention(document, mention, entity.key)) {
      for (let k = cover; k < entities.mentions.length && entities.mentions[k]!.first < mention.end; k++)
        putMention(k);
      i = Math.max(i + 1, mention.end);
      continue;
    }
    const starts = startsAt(document.words[i]!);
    if (starts === 0) {
      i++;
      continue;
    }
    const date = starts & Starts.date ? dateAt(document, i, end) : null;
    if (date) {
      const { iso, weekday, away, end: behind } = date;
      const { start: from, end: to } = document.words[i]!;
      // `و2004` begins with its digits.
      keep(dates, {
        iso,
        weekday,
        away,
        start: from + Math.max(0, document.text.slice(from, to).search(DIGIT)),
        end: document.words[behind - 1]!.end,
      });
      i = behind;
      continue;
    }
    const number = starts & Starts.number ? quantityAt(document, i, first, end) : null;
    if (number) {
      const { quantity } = number;
      keep(
        numbers,
        isWithin(quantity.of, claim) ? quantity : { ...quantity, of: inside(quantity.of, claim) },
      );
      i = number.end;
      continue;
    }
    const place = starts & Starts.place ? placeAt(document, i, end) : null;
    if (place) {
      putPlace(place.place);
      placeEnd = place.end;
    }
    i = place?.end ?? i + 1;
  }
  return { numbers, dates, places, parties };
}

/** What is found, cut to the content. */
function clipped<T extends Spanned>(found: T, claim: VoicedClaim): T {
  const { start, end } = found;
  if (start >= claim.start && end <= claim.end) return found;
  return { ...found, start: Math.max(start, claim.start), end: Math.min(end, claim.end) };
}

function isWithin(span: Span | null, claim: VoicedClaim): boolean {
  return span === null || (span[0] >= claim.start && span[1] <= claim.end && span[0] < span[1]);
}

/** What of a span lies in the content; null for nothing. */
function inside(span: Span | null, claim: VoicedClaim): Span | null {
  const of = span && within(span, claim);
  return of && of[0] < of[1] ? of : null;
}

/** A content may begin behind a word's particle, and end before a percent sign. */
function within([start, end]: Span, claim: VoicedClaim): Span {
  return [Math.max(start, claim.start), Math.min(end, claim.end)];
}
