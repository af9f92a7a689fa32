import type { BadLine, ImportError } from '../archive/export/import-types';
import type { Translator } from './translator';

/** Where a thing that is not taken in stands, and why it is not. */
export function badLineWords({ file, line, error }: BadLine, words: Translator): string {
  const { t, number } = words;
  const reason = line === null ? fileWords(error, t) : lineWords(error, number(line), t);
  return file === null ? reason : t('import.inFile', { file, reason });
}

function lineWords(error: ImportError, line: string, t: Translator['t']): string {
  switch (error.error) {
    case 'left-out':
      return t('import.record', { line, reason: t(`import.leftOut.${error.why}`) });
    case 'too-large':
      return t('import.badLine.tooLarge', { line });
    case 'invalid':
      return error.field === 'json'
        ? t('import.badLine.json', { line })
        : t('import.badLine.field', { line, field: error.field });
    default:
      return t('import.badLine.field', { line, field: error.error });
  }
}

function fileWords(error: ImportError, t: Translator['t']): string {
  switch (error.error) {
    case 'left-out':
      return t(`import.leftOut.${error.why}`);
    case 'too-large':
      return t('import.badFile.tooLarge');
    case 'not-archive':
      return t('import.badFile.archive');
    case 'newer-format':
      return t('import.badFile.newer');
    case 'invalid':
      return t('import.badFile.field', { field: error.field });
    default:
      return t('import.badFile.field', { field: error.error });
  }
}
