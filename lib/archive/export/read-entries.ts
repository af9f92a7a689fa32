import { ArchiveFailure } from '../failure';
import { LIMITS } from '../limits';
import type { ContentLine } from './format';
import type { ImportError } from './import-types';
import { readLines } from './read-lines';
import { checkHeader, readContentLine } from './validate-line';

/** What a file holds, one thing after the other: good, or why not. */
export type ImportEntry = {
  /** The file that it stands in, where there are several. */
  readonly file: string | null;
  /** Line, or place of the record, from 1 on; null where the file is one thing. */
  readonly line: number | null;
  /** Bytes read so far, of all files. */
  readonly bytes: number;
} & (
  | { readonly ok: true; readonly content: ContentLine }
  | { readonly ok: false; readonly error: ImportError }
);

/** Things to take in; asked for twice: to look, and to do it. */
export type ImportEntries = () => AsyncIterable<ImportEntry>;

/**
 * Reads an exported archive line by line, each checked.
 * @throws ArchiveFailure where the file is no archive, or one of a later form
 */
export async function* readEntries(file: Blob): AsyncGenerator<ImportEntry> {
  let headed = false;
  for await (const { number: line, text, bytes } of readLines(file, LIMITS.exportedLine)) {
    if (!headed) {
      checkHeader(text);
      headed = true;
      continue;
    }
    const place = { file: null, line, bytes };
    const content = await readContentLine(text).catch(lineError);
    yield 'error' in content ? { ...place, ok: false, error: content } : { ...place, ok: true, content };
  }
  if (!headed) throw new ArchiveFailure({ error: 'not-archive' });
}

/** Why a line is bad; what is no fault of the line is thrown on. */
function lineError(caught: unknown): ImportError {
  if (!(caught instanceof ArchiveFailure)) throw caught;
  const { reason } = caught;
  if (reason.error !== 'invalid' && reason.error !== 'too-large') throw caught;
  return reason;
}
