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

/** Words before `من` that make a doer of the state behind it: `فصائل مدعومة من مصر`. */
export const BACKED: ReadonlySet<string> = new Set(
  foldKey(
    'كل يأمل نأمل مدعومة المدعومة مدعوم المدعوم المدعومين مدعومين بدعم ممولة الممولة ممول الممول مقرب المقرب مقربة المقربة بتمويل بضغط طلب طلبت يطلب نطلب نريد بأمر بإيعاز المملوكة المملوك',
  ).split(' '),
);
