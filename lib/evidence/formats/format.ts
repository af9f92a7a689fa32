import type { Translator } from '../../i18n/translator';
import type { EvidencePack } from '../types';

/** Writes a pack as the content of a file. Pure: the same pack, words and time give the same text. */
export type WritePack = (pack: EvidencePack, words: Translator, now: Date) => string;

/** A form in which a pack goes out. */
export interface PackFormat {
  /** Of the file's name, without the dot. */
  readonly extension: string;
  /** Media type. */
  readonly type: string;
  readonly write: WritePack;
}
