import { describe, expect, it } from 'vitest';
import { behindDateline } from '../../../lib/arabic/dateline';
import { fold, originalEnd } from '../../../lib/arabic/fold';
import { Gap, gapsOf } from '../../../lib/arabic/gaps';
import { sentenceStarts } from '../../../lib/arabic/sentences';
import { words } from '../../../lib/arabic/words';

function sentences(text: string): string[] {
  const all = words(text);
  const starts = sentenceStarts(all, gapsOf(text, all));
  const found: string[] = [];
  let from = 0;
  for (let i = 1; i <= all.length; i++) {
    if (i < all.length && !starts[i]) continue;
    found.push(text.slice(all[from]!.start, all[i - 1]!.end));
    from = i;
  }
  return found;
}

describe('sentenceStarts', () => {
  it.each([
    ['a full stop', 'وصل الوفد. ثم غادر.', ['وصل الوفد', 'ثم غادر']],
    ['no space after the stop', 'وصل الوفد.ثم غادر', ['وصل الوفد', 'ثم غادر']],
    ['two stops', 'وصل الوفد.. ثم غادر', ['وصل الوفد', 'ثم غادر']],
    ['an ellipsis', 'وصل الوفد… ثم غادر', ['وصل الوفد', 'ثم غادر']],
    ['an elision in brackets', 'وصل الوفد (...) ثم غادر', ['وصل الوفد (...) ثم غادر']],
    ['a question', 'هل وصل؟! نعم', ['هل وصل', 'نعم']],
    ['an abbreviated title', 'حضر د. سامي الحفل', ['حضر د. سامي الحفل']],
    ['an agency in initials', 'ذكرت أ.ف.ب أمس. ثم نفت', ['ذكرت أ.ف.ب أمس', 'ثم نفت']],
    ['a decimal number', 'بلغ النمو 3.5 بالمئة. وهبط لاحقا', ['بلغ النمو 3.5 بالمئة', 'وهبط لاحقا']],
    ['a year before the stop', 'وقع الاتفاق في 2015. وألغي لاحقا', ['وقع الاتفاق في 2015', 'وألغي لاحقا']],
    ['a Hijri year', 'بدأ العمل عام 1436 هـ. وانتهى', ['بدأ العمل عام 1436 هـ', 'وانتهى']],
    ['a site name', 'نشره موقع example.com أمس', ['نشره موقع example.com أمس']],
    ['a site name in Arabic letters', 'نشره موقع النهر.نت أمس. ثم حذف', ['نشره موقع النهر.نت أمس', 'ثم حذف']],
    ['a list number', '1. أولا\n2. ثانيا', ['1. أولا', '2. ثانيا']],
    ['a line break', 'عنوان\nمتن', ['عنوان', 'متن']],
  ])('%s', (_, text, expected) => expect(sentences(text)).toEqual(expected));
});

describe('behindDateline', () => {
  it.each([
    ['a place and an agency', 'القاهرة (الوكالة) - وصل الوفد', 'وصل'],
    ['a place, a country and a channel', 'دبي، الإمارات (القناة)-- وصل الوفد', 'وصل'],
    ['a place alone', 'تونس - وصل الوفد', 'وصل'],
    ['an agency and a slash', 'نور نيوز/ وصل الوفد', 'وصل'],
    ['parts with slashes', 'أبوظبي في 12 مارس / وام / وصل الوفد', 'وصل'],
    ['slashes, a date and a dash', 'طهران/ 5 شباط/ فبراير/ إرنا - وصل الوفد', 'وصل'],
    ['the hour of a running report', '10:45 وصل الوفد', 'وصل'],
    ['a slash inside a word', 'شباط/فبراير شهر بارد', 'شباط'],
    ['none', 'وصل الوفد إلى القاهرة - العاصمة', 'وصل'],
    ['a hyphen inside a name', 'جاي-إن وصل أمس', 'جاي'],
  ])('%s', (_, text, expected) => {
    const all = words(text);
    expect(all[behindDateline(all, gapsOf(text, all), 0)]!.form).toBe(expected);
  });
});

describe('gapsOf', () => {
  it('tells what stands between words', () => {
    const text = '«نعم»، قال: لا';
    const gaps = gapsOf(text, words(text));
    expect([...gaps].map((gap) => gap & ~Gap.tight)).toEqual([
      Gap.quote,
      Gap.quote | Gap.comma,
      Gap.colon,
      0,
    ]);
  });
});

describe('originalEnd', () => {
  it('keeps marks and tatweel with their letter and leaves a bidi control outside', () => {
    const text = 'قالَـ\u200f ثم';
    expect(originalEnd(fold(text), 3)).toBe(5);
    expect(words('دونالد_علي').map((word) => word.form)).toEqual(['دونالد', 'علي']);
  });
});
