import * as v from 'valibot';
import type { Claim } from '../../analysis/types';
import { LIMITS } from '../limits';

const ACTS: Readonly<Record<Claim['act'], true>> = {
  states: true,
  denies: true,
  accuses: true,
  warns: true,
  demands: true,
  promises: true,
  threatens: true,
  expects: true,
  condemns: true,
  praises: true,
};
const STANCES: Readonly<Record<Claim['stance'], true>> = { neutral: true, endorsing: true, distancing: true };

const line = v.pipe(v.string(), v.maxLength(LIMITS.line));
const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = v.tuple([place, place]);
const keyIn = <T extends string>(known: Readonly<Record<T, true>>) => v.picklist(Object.keys(known) as T[]);
// What a later analyser says besides is kept.
const evidence = v.looseObject({ rule: line, span: v.optional(span), entry: v.optional(line) });

const speaker = v.looseObject({
  id: line,
  kind: v.picklist(['person', 'institution', 'unnamed']),
  name: line,
  key: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LIMITS.key)),
  official: v.boolean(),
  office: v.nullable(line),
  state: v.nullable(line),
  mentions: v.array(span),
  titles: v.array(span),
  why: v.array(evidence),
});

const within = { start: place, end: place };
const details = v.looseObject({
  negation: v.nullable(v.looseObject({ by: v.picklist(['act', 'content']), span })),
  numbers: v.array(
    v.looseObject({
      ...within,
      value: v.number(),
      to: v.nullable(v.number()),
      bound: line,
      unit: v.nullable(line),
      of: v.nullable(span),
    }),
  ),
  dates: v.array(
    v.looseObject({
      ...within,
      iso: v.nullable(line),
      weekday: v.nullable(place),
      away: v.nullable(v.looseObject({ unit: line, count: v.number() })),
    }),
  ),
  places: v.array(v.looseObject({ ...within, name: line, state: v.nullable(line) })),
  parties: v.array(v.looseObject({ ...within, key: line, name: line })),
  chain: v.array(
    v.looseObject({
      role: v.picklist(['outlet', 'agency', 'source', 'speaker']),
      key: line,
      name: line,
      span: v.nullable(span),
    }),
  ),
  firstHand: v.boolean(),
});

const claim = v.looseObject({
  speaker: v.nullable(line),
  cue: v.nullable(span),
  lemma: v.nullable(line),
  kind: v.picklist(['direct', 'indirect', 'mixed']),
  start: place,
  end: place,
  act: keyIn(ACTS),
  stance: keyIn(STANCES),
  certain: v.boolean(),
  details: v.optional(details),
  why: v.array(evidence),
});

/** An analysis in a file; whether it fits its text, `validateAnalysis` says. */
export const analysisSchema = v.object({
  version: place,
  speakers: v.array(speaker),
  claims: v.array(claim),
});
