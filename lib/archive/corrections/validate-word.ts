import * as v from 'valibot';
import { ArchiveFailure } from '../failure';
import { LIMITS } from '../limits';
import type { Correction, ReaderWord } from './types';

const named = v.object({
  key: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LIMITS.key)),
  name: v.pipe(v.string(), v.maxLength(LIMITS.line)),
  official: v.boolean(),
});
const quote = v.pipe(
  v.string(),
  v.maxLength(LIMITS.quote),
  v.check((text) => text.trim() !== ''),
);

const word = v.variant('kind', [
  v.object({ kind: v.literal('not-official'), who: named }),
  v.object({ kind: v.literal('identity'), who: named, is: named, everywhere: v.boolean() }),
  v.object({ kind: v.literal('same-person'), who: named, is: named }),
  v.object({ kind: v.literal('not-claim'), quote }),
  v.object({ kind: v.literal('speaker'), quote, speaker: v.nullable(named) }),
]);

const kept = v.object({
  id: v.pipe(v.string(), v.uuid()),
  at: v.pipe(v.string(), v.isoTimestamp()),
  page: v.pipe(v.string(), v.maxLength(LIMITS.url)),
});

/**
 * Checks a reader's word before it is kept.
 * @returns a copy that holds the known fields alone
 * @throws ArchiveFailure `invalid` with the field's name
 */
export function validateWord(given: ReaderWord): ReaderWord {
  return checked(word, given);
}

/** Checks a correction that comes from elsewhere. @throws ArchiveFailure as `validateWord` */
export function validateCorrection(given: unknown): Correction {
  return { ...checked(word, given), ...checked(kept, given) };
}

function checked<T>(schema: v.GenericSchema<unknown, T>, given: unknown): T {
  const result = v.safeParse(schema, given);
  if (result.success) return result.output;
  throw new ArchiveFailure({
    error: 'invalid',
    field: String(result.issues[0].path?.[0]?.key ?? 'correction'),
  });
}
