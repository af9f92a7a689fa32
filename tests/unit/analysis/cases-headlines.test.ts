import { describe } from 'vitest';
import { check } from './check-claims';

const NEXT = '\nنص الخبر هنا.';

describe('who speaks before a headline’s colon', () => {
  check(
    [
      ['a body', `وزارة الزراعة: [الموسم جيد]${NEXT}`, ['وزارة الزراعة']],
      ['an official', `محمود عباس: [الموسم جيد]${NEXT}`, ['محمود عباس']],
      ['a source and where it is', `مصدر طبي من المدينة: [المساعدات وصلت]${NEXT}`, ['مصدر طبي']],
      [
        'a person and what he speaks of',
        `الوزير سامر العطار حول الحرب: [كارثة كبيرة]${NEXT}`,
        ['سامر العطار'],
      ],
      [
        'a body that tells an outlet',
        `وزارة الصحة لـ«النهر اليوم»: [لا قلق على المصابين]${NEXT}`,
        ['وزارة الصحة'],
      ],
      [
        'a second speaker that a clause joins',
        `البرلمان يقر القانون والوزير سامر العطار: [لا مساس بأحد]${NEXT}`,
        ['سامر العطار'],
      ],
      [
        'two stops behind the colon',
        `الوزير سامر العطار: [لا نية لرفع الأسعار.. والباب مفتوح]${NEXT}`,
        ['سامر العطار'],
      ],
      ['no state', `فرنسا: أرقام جديدة عن القمح${NEXT}`, []],
      ['no body in a season', `الحكومة في الشتاء: أرقام جديدة${NEXT}`, []],
      ['nobody behind a verb', `الوزير سامر العطار عن خطة أعلن تفاصيلها: أرقام${NEXT}`, []],
      ['no label', `ملاحظة: أرقام جديدة عن القمح${NEXT}`, []],
    ],
    '',
  );
  check([
    ['a turn of a dialogue', 'وصل النائب سامي حداد أمس.\nحداد: [لا أوافق على هذا القرار].', ['سامي حداد']],
    ['the line of a link', 'نص الخبر هنا.\nوزارة الزراعة: [الموسم جيد]\nنص آخر هنا.', ['وزارة الزراعة']],
    ['no noun that governs the name', 'وصل النائب سامي حداد أمس.\nصورة سامي حداد: الموسم جيد.', []],
  ]);
});

describe('a headline’s verb and its subject', () => {
  check(
    [
      [
        'a phrase between',
        `مدير المنظمة السابق في العاصمة يعترف ب[الخطأ الكبير]${NEXT}`,
        ['مدير المنظمة السابق'],
      ],
      [
        'a person and a phrase between',
        `النائب سامي حداد من قلب العاصمة يعلن [إلغاء الرسوم]${NEXT}`,
        ['سامي حداد'],
      ],
      ['a second clause', `إضراب في المدينة ووزارة المالية تطالب ب[إنهاء الأزمة]${NEXT}`, ['وزارة المالية']],
      [
        'a second speaker in the middle',
        `سكان يتحدثون عن [هجوم كبير] ولافروف يرد: [خدعة كبيرة]${NEXT}`,
        ['سكان', 'سيرغي لافروف'],
      ],
      ['a survey and two stops', `بحسب استطلاع.. [الأسعار ترتفع في المدن]${NEXT}`, ['استطلاع']],
      ['a source and two stops', `بحسب وزارة الزراعة.. [الأسعار ترتفع في المدن]${NEXT}`, ['وزارة الزراعة']],
    ],
    '',
  );
});
