/** What the letters of a sample say about its language. */
export interface Letters {
  /** Letters of all scripts. */
  readonly letters: number;
  /** Letters of the Arabic script among them. */
  readonly arabicScript: number;
  /** Letters that Arabic does not use, among those of the Arabic script; Persian ya and kaf apart. */
  readonly foreign: number;
  /** Persian ya and kaf, which Arabic is also typed with. */
  readonly persianForms: number;
  /** Words of the Arabic script, and those of them with the article (`ال`, `وال`, `لل` …). */
  readonly words: number;
  readonly withArticle: number;
}

/**
 * Letters that only other languages write: Persian, Urdu, Punjabi, Pashto, Sindhi, Sorani, Uyghur.
 * `پ چ ڤ گ` occur in Arabic too, in foreign names, so it is their share that counts.
 */
const FOREIGN = new Set('پچژگٹڈڑںھہۂۃےۓټډړږښګڼېۍڕڵۆێەۇۈۋۅۉڭڤڎڊڌڏٺٻڀٿٽڄڃڇڙڦڪڳڱڻۏۊ');
const PERSIAN_FORMS = new Set('یک');
const WORD = /[\u0620-\u065f\u0670-\u06d5\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f]+/g;
const WITH_ARTICLE = /^(?:[وفبك]{0,2}[اٱ]ل|[وف]?لل)[^\s]{2,}/;
const LETTER = /\p{L}/u;
const HARAKAT = /[\u064b-\u065f\u0670\u0640]/g;

/** Counts the letters of a sample. Linear. */
export function countLetters(sample: string): Letters {
  let letters = 0;
  let arabicScript = 0;
  let foreign = 0;
  let persianForms = 0;
  for (const letter of sample) {
    const unit = letter.charCodeAt(0);
    if (unit < 0x41) continue;
    if (
      (unit >= 0x620 && unit <= 0x64a && unit !== 0x640) ||
      (unit >= 0x671 && unit <= 0x6d5) ||
      unit >= 0xfb50
    ) {
      if (unit >= 0xfb50 && unit < 0xfe70 && unit > 0xfdff) continue;
      if (!LETTER.test(letter)) continue;
      letters++;
      arabicScript++;
      if (FOREIGN.has(letter)) foreign++;
      else if (PERSIAN_FORMS.has(letter)) persianForms++;
    } else if (LETTER.test(letter)) letters++;
  }
  const words = sample.replace(HARAKAT, '').match(WORD) ?? [];
  const withArticle = words.filter((word) => WITH_ARTICLE.test(word)).length;
  return { letters, arabicScript, foreign, persianForms, words: words.length, withArticle };
}
