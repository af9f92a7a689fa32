import type { EvidenceItem, EvidencePack } from '../../../lib/evidence/types';
import { translator } from '../../../lib/i18n/translator';

export const ARABIC = translator({ language: 'ar', digits: 'latn' });
export const ENGLISH = translator({ language: 'en', digits: 'latn' });
export const NOW = new Date('2024-06-01T12:00:00Z');

export const HASH = '1a2b3c4d'.repeat(8);
const WADI = {
  url: 'https://www.wadi.example/2024/05/خبر?id=7&page=1_2',
  title: 'الوزير: المحطة تخدم ثلاث بلدات',
  outlet: 'wadi.example',
  outletName: 'الوادي اليوم',
  byline: 'ليلى عمران',
  agency: null,
  published: '2024-05-12T23:30:00+03:00',
  savedAt: '2024-05-13T10:00:00.000Z',
  hash: HASH,
} as const;

export const SERVES: EvidenceItem = {
  ...WADI,
  ref: { articleId: 'a1', hash: HASH, start: 52, end: 75 },
  quote: {
    exact: 'المحطة ستخدم ثلاث بلدات',
    prefix: 'ة قال وزير المياه سامر الحلو إن ',
    suffix: '.\nوأضاف أن العمل استغرق عامين.',
  },
  position: { start: 52, end: 75 },
  speaker: { key: 'person:سامر الحلو', name: 'سامر الحلو', office: 'وزير المياه', kind: 'person' },
  verb: 'قال',
  kind: 'indirect',
  certain: true,
};
export const TOOK: EvidenceItem = {
  ...SERVES,
  ref: { ...SERVES.ref, start: 87, end: 105 },
  quote: { exact: 'العمل استغرق عامين', prefix: 'ثلاث بلدات.\nوأضاف أن ', suffix: '.' },
  position: { start: 87, end: 105 },
  verb: 'أضاف',
  certain: false,
};

/** Everything that some format takes for its own: formulas, markup, commands, ends of lines, quotation marks. */
export const HOSTILE: EvidenceItem = {
  ...SERVES,
  ref: { articleId: 'a2', hash: 'f'.repeat(64), start: 0, end: 9 },
  url: 'https://manar.example/a_b/{c}?q=(1)&x=<b>#part',
  title: '=HYPERLINK("http://x.example";"انقر") {\\bf} 100% & _x_ <script>alert(1)</script>',
  outlet: 'manar.example',
  outletName: '@SUM(1+1) Manar & Co',
  byline: "-2+3+cmd|' /C calc'!A0 {x}",
  agency: '+رويترز',
  published: null,
  hash: 'f'.repeat(64),
  quote: {
    exact:
      '"نعم"، قالها؛ \u202Eثم\r\nER  - \u2028"لا", }\\end{document} <img src=x onerror=alert(1)> **نعم** ](http://x.example)',
    prefix: '\t=1+1',
    suffix: '</b></blockquote>"',
  },
  speaker: { key: 'unnamed:مصدر', name: '=مصدر "مطلع"', office: null, kind: 'unnamed' },
  verb: null,
  kind: 'direct',
};

export const PACK: EvidencePack = {
  about: { type: 'event', title: 'افتتاح محطة المياه' },
  groups: [
    {
      speaker: { name: 'سامر الحلو', office: 'وزير المياه' },
      items: [SERVES, TOOK],
      notIn: ['Manar & Co', 'صدى'],
    },
    { speaker: { name: HOSTILE.speaker!.name, office: null }, items: [HOSTILE], notIn: [] },
  ],
  gone: 0,
};
