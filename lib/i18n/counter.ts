import type { Settings } from '../settings';
import type { Counted, Forms } from './catalogue/forms';

type Reader = Pick<Settings, 'language' | 'digits'>;

/** The digits that the reader's numbers are written in: English has but one set. */
export function digitsOf({ language, digits }: Reader): Settings['digits'] {
  return language === 'ar' ? digits : 'latn';
}

/** Puts a counted thing into the form that its number takes in the reader's language, with the figure where it has one. */
export function counter(reader: Reader): (thing: Counted, count: number) => string {
  const { language } = reader;
  const rules = new Intl.PluralRules(language);
  const figure = new Intl.NumberFormat(`${language}-u-nu-${digitsOf(reader)}`);
  return (thing, count) => {
    const forms: Forms = thing[language];
    // English has no category for zero; a count of nothing still reads better as words.
    const form = count === 0 ? forms.zero : (forms[rules.select(count)] ?? forms.other);
    return form.replace('{n}', figure.format(count));
  };
}
