import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../lib/page/gate/judge';

/** One sentence is too little to judge by: it is said twice. */
const isArabic = (sample: string) => languageOf(`${sample} ${sample}`).arabic;

describe('languageOf', () => {
  it.each([
    ['Arabic', 'قالت الوزيرة إن المشروع الجديد سيوفر المياه للقرى البعيدة قبل نهاية العام.', true],
    ['vocalised', 'قَالَتِ الوَزِيرَةُ إِنَّ المَشْرُوعَ الجَدِيدَ سَيُوَفِّرُ المِيَاهَ لِلْقُرَى.', true],
    [
      'Arabic typed with Persian ya and kaf',
      'قالت الوزیرة إن المشروع الجدید سیکتمل فی العام المقبل وإن الکلفة معقولة في نظر الخبراء والسکان.',
      true,
    ],
    [
      'with foreign names',
      'زار الوفد مدينة غوتنبرغ السويدية، والتقى رئيس شركة ڤولڤو في مقر الشركة الجديد ثم تجول في المتحف البحري وفي السوق القديم وعاد إلى العاصمة مساء اليوم نفسه.',
      true,
    ],
    ['Persian', 'وزیر نیرو گفت که پروژه جدید تا پایان سال آینده به روستاهای دور آب می‌رساند.', false],
    ['Urdu', 'وزیر نے کہا کہ نیا منصوبہ سال کے آخر تک دیہات کو پانی فراہم کرے گا۔', false],
    ['Pashto', 'وزیر وویل چې نوې پروژه به د کال تر پایه لرې کلیو ته اوبه ورسوي.', false],
    ['Sorani', 'وەزیر گوتی پڕۆژە نوێیەکە تا کۆتایی ساڵ ئاو بۆ گوندەکان دابین دەکات.', false],
    ['Uyghur', 'مىنىستىر يېڭى تۈرنىڭ يىل ئاخىرىغىچە يېزىلارنى سۇ بىلەن تەمىنلەيدىغانلىقىنى ئېيتتى.', false],
    [
      'English',
      'The minister said that the new project would bring water to the far villages before the year ends.',
      false,
    ],
  ])('%s', (_name, sample, expected) => {
    expect(isArabic(sample)).toBe(expected);
  });
});

const shared = new URL('../../../../shared/lang/', import.meta.url);

it.skipIf(!existsSync(shared)).each([
  ['ar', true],
  ['fa', false],
  ['pnb', false],
  ['ug', false],
  ['ur', false],
] as const)(
  'tells %s in ../shared, paragraph by paragraph (skipped where that is missing)',
  (code, expected) => {
    const text = readFileSync(new URL(`${code}.txt`, shared), 'utf8');
    const samples = text.split('\n').filter((line) => line.length > 150);
    expect(samples.length).toBeGreaterThan(5);
    expect(samples.filter((sample) => isArabic(sample) !== expected)).toEqual([]);
  },
);
