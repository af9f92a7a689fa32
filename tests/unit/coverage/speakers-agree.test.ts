import { describe, expect, it } from 'vitest';
import { sameName, speakersAgree } from '../../../lib/coverage/speakers-agree';
import { speaker } from './claims';

describe('sameName', () => {
  it.each([
    ['سالم الحارثي', 'الحارثي'],
    ['سالم بن ناصر الحارثي', 'سالم الحارثي'],
    ['بيتر لافرينوف', 'بيتر لافرنوف'],
    ['كيم دو-هون', 'كيم دو هون'],
    ['لي جاي مونغ', 'لي جيه مونغ'],
    ['إدواردو رايس', 'ادواردو رايس'],
    ['ناصر بن خالد بن عبد العزيز', 'ناصر بن خالد'],
  ])('%s is %s', (a, b) => {
    expect(sameName(a, b)).toBe(true);
    expect(sameName(b, a)).toBe(true);
  });

  it.each([
    ['سعد الحارثي', 'سعيد الحارثي'],
    ['سالم الحارثي', 'سالم العلوي'],
    ['سالم الحارثي', 'سالم'],
    ['ناصر بن خالد', 'سعود بن خالد'],
    ['', 'سالم'],
  ])('%s is not %s', (a, b) => {
    expect(sameName(a, b)).toBe(false);
    expect(sameName(b, a)).toBe(false);
  });
});

describe('speakersAgree', () => {
  it.each([
    ['وزير الصحة العماني | سالم الحارثي', 'الوزير | سالم الحارثي', 'same'],
    ['@ وزارة الصحة العمانية', '@ وزارة الصحة العمانية', 'same'],
    ['@ وزارة الخارجية النرويجية', '@ أوسلو', 'stands'],
    ['وزيرة الخارجية النرويجية | إنغريد هانسن', '@ أوسلو', 'stands'],
    ['وزيرة الخارجية النرويجية | إنغريد هانسن', '@ النرويج', 'stands'],
    ['? مصدر نرويجي مسؤول', '@ الحكومة النرويجية', 'stands'],
    ['المتحدث باسم الرئاسة التونسية | منير العبيدي', 'الرئيس التونسي | الهادي المنصف', 'stands'],
    ['@ المكتب الإعلامي للحارثي', 'رئيس البلدية | سالم الحارثي', 'stands'],
    ['? شهود عيان', 'رئيس البلدية | سالم الحارثي', 'open'],
    ['? مصدر مطلع', '? شهود عيان', 'open'],
    ['وزير الصحة العماني | سالم الحارثي', 'وزير التعليم العماني | حمد العلوي', 'other'],
    ['@ كندا', '@ النرويج', 'other'],
    ['? مسؤولون كنديون', '@ النرويج', 'other'],
    ['@ نقابة الصيادين', '@ اتحاد المزارعين', 'other'],
  ] as const)('%s – %s: %s', (a, b, expected) => {
    expect(speakersAgree(speaker(a), speaker(b))).toBe(expected);
    expect(speakersAgree(speaker(b), speaker(a))).toBe(expected);
  });

  it('leaves it open where the text names no speaker', () => {
    expect(speakersAgree(null, speaker('الرئيس | الهادي المنصف'))).toBe('open');
    expect(speakersAgree(null, null)).toBe('open');
  });

  it('trusts the key before the spelling', () => {
    const a = { ...speaker('الرئيس | وليام هارت'), key: 'official:william-hart' };
    const b = { ...speaker('الرئيس | ويليم هرت'), key: 'official:william-hart' };
    expect(speakersAgree(a, b)).toBe('same');
  });
});
