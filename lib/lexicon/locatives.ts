import { foldKey } from '../arabic/fold';

/**
 * Words before the name of a state or capital that make a place of it: without one its government is meant.
 * Folded, each row with an example.
 */
export const LOCATIVES: ReadonlySet<string> = new Set(
  (
    [
      ['في داخل خارج وسط قرب عبر وفي', 'الجسور في مصر / الجسور تعني مصر'],
      ['شمال جنوب شرق غرب شمالي جنوبي شرقي غربي', 'الجسور شمال مصر'],
      ['أنحاء أراضي حدود مدن عاصمة العاصمة مدينة إقليم أجواء سواحل شوارع مياه جنوبى', 'الجسور على حدود مصر'],
      ['إلى من نحو وإلى ومن', 'عاد العمال من مصر'],
    ] as const
  ).flatMap(([words]) => foldKey(words).split(' ')),
);
