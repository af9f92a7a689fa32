import type { Translator } from '../i18n/translator';
import { oneLine, titleOf } from './formats/facts';
import type { PackFormat } from './formats/format';
import type { EvidencePack } from './types';

/** Units of the title in a file's name: whole names stay below what file systems take, in Arabic too. */
const TITLE = 60;
/** What Windows, macOS or a shell would not take in a name, and what cannot be seen. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;

/** A name that says what the file holds and when it was made: `ملف التوثيق - أقوال … - 2024-06-01.html`. */
export function packFileName(
  pack: EvidencePack,
  { extension }: PackFormat,
  words: Translator,
  now: Date,
): string {
  const title = oneLine(titleOf(pack, words)).replace(FORBIDDEN, ' ').replace(/\s+/g, ' ');
  const cut = Array.from(title).slice(0, TITLE).join('').trim().replace(/\.+$/, '');
  return `${words.t('pack.title')} - ${cut} - ${now.toISOString().slice(0, 10)}.${extension}`;
}
