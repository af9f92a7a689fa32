import type { Archive } from './archive';
import { type ArchiveOptions, connectionOf } from './connection';

/** The archive of this name, opened with its first use and again after the browser closed it. */
export function openArchive(options: ArchiveOptions = {}): Archive {
  return connectionOf(options).archive;
}
