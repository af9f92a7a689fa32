import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';
import { check, TITLE } from './check-claims';

describe('sources behind a preposition of attribution', () => {
  check([
    [
      'through the mouth of its spokesman',
      'أعلنت الحركة، على لسان المتحدث باسمها سامي حداد، أن [الهدنة قائمة].',
      ['سامي حداد'],
    ],
    [
      'what an agency tells through the mouth of a spokesman',
      'ونقلت وكالة النهر على لسان الناطق باسم الوزارة قوله في بيان: "[الموسم جيد هذا العام]".',
      ['الناطق باسم الوزارة'],
    ],
    [
      'whom a demand with ل addresses',
      'قال التحالف إن [الهجوم انتهى]، ودعا [المجتمع الدولي للضغط على الطرفين].',
      ['التحالف', 'التحالف'],
    ],
    [
      'as he said that, which is a claim of its own',
      'عثر الجيران على السيارة في الوادي، كما أكد الوزير سامر العطار أن [الحادث عرضي].',
      ['سامر العطار'],
    ],
    [
      'data with its preposition attached',
      '[تراجعت البطالة في المدن]، وفقا لنتائج المسح السنوي.',
      ['نتائج المسح السنوي'],
    ],
    ['data', '[تراجعت البطالة في المدن]، بحسب نتائج المسح السنوي.', ['نتائج المسح السنوي']],
    ['whose the data are', '[تراجعت البطالة في المدن]، بحسب تقديرات وزارة العمل.', ['وزارة العمل']],
    ['documents', '[تراجعت البطالة في المدن]، بحسب وثائق مسربة.', ['وثائق مسربة']],
    ['a body that no mention covers', 'وبحسب نادي الأسير، [اعتقل ثلاثة شبان].', ['نادي الأسير']],
    [
      'a body that no mention covers, and فإن',
      'وبحسب نادي الأسير فإن [ثلاثة شبان اعتقلوا].',
      ['نادي الأسير'],
    ],
    ['the statement behind ل', 'أصدرت وزارة الصحة بيانا. ووفقا للبيان، [تعافى المرضى].', ['وزارة الصحة']],
    [
      'the speaker’s pronoun',
      'قال الوزير سامر العطار إن [الموسم جيد]. وحسبه فإن [المصنع سيفتح قريبا].',
      ['سامر العطار', 'سامر العطار'],
    ],
    [
      'a clause of its own behind it',
      '[ارتفعت الأسعار في الأسواق]، بحسب وزارة الزراعة، وأغلقت متاجر كثيرة.',
      ['وزارة الزراعة'],
    ],
    [
      'before the first cue',
      '[عثر الجيران على السيارة]، وفق الشرطة، وقال الوزير سامر العطار إن [الحادث عرضي].',
      ['الشرطة', 'سامر العطار'],
    ],
    ['a plan is no source', 'ووفق خطة الطوارئ، أغلق الطريق.', []],
    ['no body without a comma behind it', 'وبحسب نادي الأسير اعتقل ثلاثة شبان.', []],
    ['an article closes the way', 'وبحسب الطوارئ الشتوية، أغلق الطريق.', []],
  ]);
});

describe('كما and its verb', () => {
  check([['a verb that tells nothing', 'وصل النائب إلى القاعة، كما هنأ سامي حداد زميله.', []]]);
});

describe('who is relayed', () => {
  check([
    [
      'a search for something behind its own عن',
      'ونقلت إذاعة الميناء عن الوزير سامر العطار الذي عاد من رحلة للكشف عن المياه قوله إن [الطريق مغلق].',
      ['سامر العطار'],
    ],
    [
      'whoever a body speaks through',
      'أعلنت الحركة، على لسان النائب سامي حداد، أن [الهدنة قائمة].',
      ['سامي حداد'],
    ],
    ['an outlet that relays', 'وذكرت إذاعة الميناء نقلا عن الشرطة أن [الطريق مغلق].', ['الشرطة']],
    [
      'an outlet that relays a statement',
      'وأفادت إذاعة الميناء نقلا عن بيان لوزارة الصحة أن [المرضى تعافوا].',
      ['وزارة الصحة'],
    ],
    ['what a newsroom learned', 'وعلمت صحيفة النهر من مصادر طبية أن [الموعد تأجل].', ['مصادر طبية']],
    ['what a newsroom learned by itself', 'وعلمت إذاعة الميناء أن [الموعد تأجل].', ['إذاعة الميناء']],
    ['a call from somebody', 'جاءت الوقفة بعد دعوة من وزارة الصحة إلى [التبرع بالدم].', ['وزارة الصحة']],
    ['no invitation', 'دخلت الشاحنات بدعوة من وزارة الصحة لإدخال الدواء.', []],
    ['بالقول', 'واكتفى الوزير سامر العطار بالقول إن [الموسم جيد].', ['سامر العطار']],
    ['بالقول and a colon', 'ورد الوزير سامر العطار بالقول: "[الموسم جيد هذا العام]".', ['سامر العطار']],
    [
      'what a statement that is described says',
      'أصدرت وزارة الصحة بيانا. وجاء في البيان الذي وزعته إذاعة الميناء أن [المرضى تعافوا].',
      ['وزارة الصحة'],
    ],
  ]);
});

it('gives a body’s words that go on in the masculine to the body, with a sign of doubt', () => {
  const { claims } = analyse(`${TITLE}أعلنت وزارة الزراعة في بيان أن الموسم جيد. وتابع أن المياه وفيرة.`);
  expect(new Set(claims.map(({ speaker }) => speaker)).size).toBe(1);
  expect(claims.map(({ certain }) => certain)).toEqual([true, false]);
});
