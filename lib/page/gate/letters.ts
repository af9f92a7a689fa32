/** What the letters of a sample say about its language. */
export interface Letters {
  /** Letters of all scripts. */
  readonly letters: number;
  /** Letters of the Arabic script among them. */
  readonly arabicScript: number;
  /** Letters that Arabic does not use. Persian ya and kaf are not counted: Arabic is typed with them too. */
  readonly foreign: number;
  /** Words of the Arabic script, and those of them with the article (`ال`, `وال`, `لل` …). */
  readonly words: number;
  readonly withArticle: number;
}

/**
 * Letters that only other languages write: Persian, Urdu, Punjabi, Pashto, Sindhi, Sorani, Uyghur.
 * `پ چ ڤ گ` occur in Arabic too, in foreign names, so it is their share that counts.
 */
const FOREIGN = new Set('پچژگٹڈڑںھہۂۃےۓټډړږښګڼېۍڕڵۆێەۇۈۋۅۉڭڤڎڊڌڏٺٻڀٿٽڄڃڇڙڦڪڳڱڻۏۊ');
const WORD = /[\u0620-\u065f\u0670-\u06d5\u06ee\u06ef\u06fa-\u06ff\u0750-\u077f]+/g;
const WITH_ARTICLE = /^(?:[وفبك]{0,2}[اٱ]ل|[وف]?لل)[^\s]{2,}/;
const HARAKAT = /[\u064b-\u065f\u0670\u0640]/g;

const isArabic = (unit: number) =>
  (unit >= 0x620 && unit <= 0x64a && unit !== 0x640) ||
  (unit >= 0x66e && unit <= 0x6d5 && unit !== 0x6d4 && unit !== 0x670) ||
  (unit >= 0x6ee && unit <= 0x77f && (unit < 0x6f0 || unit > 0x6f9)) ||
  (unit >= 0xfb50 && unit <= 0xfdff) ||
  (unit >= 0xfe70 && unit <= 0xfefc);

/** Letters of any other script, nearly: a table of Unicode would outweigh the gate. */
const isOther = (unit: number) =>
  (unit >= 0x41 && unit <= 0x5a) ||
  (unit >= 0x61 && unit <= 0x7a) ||
  (unit >= 0xc0 && unit <= 0x5ff) ||
  (unit >= 0x780 && unit <= 0x1fff) ||
  (unit >= 0x2c00 && unit <= 0xd7ff && (unit < 0x2e00 || unit > 0x303f));

/** Counts the letters of a sample. Linear. */
export function countLetters(sample: string): Letters {
  let other = 0;
  let arabicScript = 0;
  let foreign = 0;
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at);
    if (isArabic(unit)) {
      arabicScript++;
      if (FOREIGN.has(sample[at]!)) foreign++;
    } else if (isOther(unit)) other++;
  }
  const words = sample.replace(HARAKAT, '').match(WORD) ?? [];
  const withArticle = words.filter((word) => WITH_ARTICLE.test(word)).length;
  return {
    letters: other + arabicScript,
    arabicScript,
    foreign,
    words: words.length,
    withArticle,
  };
}
