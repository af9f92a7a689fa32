import type { GateReason, Verdict } from '../types';
import { countLetters } from './letters';
import { takeSample } from './sample';
import { signalsOf } from './signals';
import { ENOUGH, LANGUAGE } from './weights';

/**
 * Decides whether a page is an Arabic news article. Reads only, needs no layout, throws nothing: a page that
 * cannot be read is none. The language is told by letters and the article `ال`, never by `lang`.
 * @param url the page's address
 */
export function judge(document: Document, url: string): Verdict {
  try {
    return judged(document, url);
  } catch {
    // A page may shadow the document's own properties by name (`<img name="body">`).
    return { arabic: false, article: false, reasons: [{ code: 'unreadable', weight: 0 }] };
  }
}

function judged(document: Document, url: string): Verdict {
  if (!document.body) return { arabic: false, article: false, reasons: [{ code: 'no-text', weight: 0 }] };
  const sample = takeSample(document, (text) => isSurelyForeign(`${document.title} ${text}`));
  const language = languageOf(`${document.title} ${sample.text}`);
  if (!language.arabic) return { arabic: false, article: false, reasons: [language.reason] };
  const signals = signalsOf(document, url, sample);
  const sum = signals.reduce((total, { weight }) => total + weight, 0);
  return { arabic: true, article: sum >= ENOUGH, reasons: [language.reason, ...signals] };
}

/** Sure from the first lines: letters that Arabic does not have, or none of its own. */
function isSurelyForeign(text: string): boolean {
  const { reason } = languageOf(text);
  return reason.code === 'letters-foreign' || (reason.code === 'letters-other' && reason.value === 0);
}

/** The language of a text, with what decided. */
export function languageOf(sample: string): { arabic: boolean; reason: GateReason } {
  const counted = countLetters(sample);
  const share = (part: number, whole: number) => Math.round((whole === 0 ? 0 : part / whole) * 1000) / 1000;
  const no = (code: string, value: number) => ({ arabic: false, reason: { code, weight: 0, value } });
  if (counted.letters < LANGUAGE.letters) return no('little-text', counted.letters);
  const script = share(counted.arabicScript, counted.letters);
  if (script < LANGUAGE.script) return no('letters-other', script);
  const foreign = share(counted.foreign, counted.arabicScript);
  const article = share(counted.withArticle, counted.words);
  const bound = article >= LANGUAGE.surelyArabic ? LANGUAGE.mostForeign : LANGUAGE.foreign;
  if (foreign > bound) return no('letters-foreign', foreign);
  if (article < LANGUAGE.article) return no('words-foreign', article);
  return { arabic: true, reason: { code: 'letters-arabic', weight: 0, value: script } };
}
