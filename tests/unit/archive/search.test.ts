import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../../lib/archive/archive';
import type { ListQuery } from '../../../lib/archive/types';
import { analysisOf, article, done, freshArchive } from './fixtures';

/** A small archive; every article has a name that the table below finds it by. */
const ARTICLES = {
  water: article({
    url: 'https://akhbar.example/1',
    title: 'وزير المياه يفتتح محطة تحلية في الساحل',
    published: '2024-01-10T08:00:00Z',
    paragraphs: [
      'افتتح وزير المياه سامر الحلو محطة لتحلية مياه البحر، وقال إن المحطة ستخدم ثلاث بلدات.',
      'وأعلن مسؤولون في الوزارة أن التكلفة بلغت ٢٥٫٥ مليون.',
    ],
  }),
  strike: article({
    url: 'https://akhbar.example/2',
    title: 'إضراب عمال الميناء يدخل أسبوعه الثاني',
    published: '2024-02-15T08:00:00Z',
    paragraphs: [
      'دخل إضراب عمّال الميناء أسبوعه الثاني، ولم تعلّق الحكومة على مطالبهم.',
      'وأكدت المتحدثة باسم النقابة ليلى الهاشمي أن المفاوضات متوقفة بسبب رفض الإدارة.',
    ],
  }),
  visit: article({
    url: 'https://sada.example/3',
    outlet: 'sada.example',
    outletName: 'صدى المدينة',
    title: 'المبعوث الأممي يصل إلى العاصمة',
    published: '2024-03-01T08:00:00Z',
    paragraphs: [
      'وصل المبعوث الأممي كريستيان لافرنتوف إلى العاصمة للقاء رئيس الوزراء.',
      'وسيبحث لافرنتوف مع المسؤولين اتفاق وقف إطلاق النار بالمحافظات الشمالية.',
    ],
  }),
  ceasefire: article({
    url: 'https://sada.example/4',
    outlet: 'sada.example',
    outletName: 'صدى المدينة',
    title: 'الأطراف توقّع اتفاقاً لوقف إطلاق النار',
    published: '2024-03-05T08:00:00Z',
    paragraphs: [
      'وقّعت الأطراف الثلاثة اتفاقا لوقف إطلاق النار في المحافظات الشمالية برعاية أمميّة.',
      'ورحّبت بيروت ودمشق وأنقرة بالاتفاق، فيما لم يصدر تعليق من طهران.',
    ],
  }),
  school: article({
    url: 'https://nabd.example/5',
    outlet: 'nabd.example',
    outletName: 'نبض',
    title: 'افتتاح مدرسة للموسيقى في بيروت القديمة',
    published: '2024-04-20T08:00:00Z',
    paragraphs: [
      'افتتحت في بيروت مدرسة جديدة لتعليم الموسيقى للأطفال، وهي الأولى من نوعها في الحي القديم.',
      'وتستقبل المدرسةُ مـئـة تلميذ كل عام.',
    ],
  }),
  rain: article({
    url: 'https://nabd.example/6',
    outlet: 'nabd.example',
    outletName: 'نبض',
    title: 'أمطار غزيرة وسيول في وادي النهر',
    published: '2024-05-02T08:00:00Z',
    paragraphs: [
      'هطلت أمطار غزيرة على وادي النهر وتسبّبت بسيول قطعت الطرق.',
      'ونقلت وكالة الأنباء عن الدفاع المدني قوله إن ثلاثة أشخاص فُقدوا. NASA نشرت صورا.',
    ],
  }),
} as const;

type Name = keyof typeof ARTICLES;

const SAID: Partial<Record<Name, Parameters<typeof analysisOf>[1]>> = {
  water: [{ name: 'سامر الحلو', content: 'المحطة ستخدم ثلاث بلدات' }],
  strike: [{ name: 'ليلى الهاشمي', content: 'المفاوضات متوقفة' }],
  visit: [{ name: 'كريستيان لافرنتوف', content: 'اتفاق وقف إطلاق النار' }],
};

let archive: Archive;
const names = new Map<string, Name>();

beforeAll(async () => {
  archive = freshArchive();
  for (const [name, input] of Object.entries(ARTICLES) as [Name, (typeof ARTICLES)[Name]][]) {
    const saved = done(await archive.save(input, analysisOf(input, SAID[name] ?? [])));
    names.set(saved.article.id, name);
  }
  const find = [...names].find(([, name]) => name === 'rain');
  done(await archive.setTags(find![0], ['طقس']));
});
afterAll(() => archive.close());

async function found(query: ListQuery): Promise<Name[]> {
  return (await archive.list(query)).rows.map(({ article: { id } }) => names.get(id)!);
}

const CASES: readonly (readonly [what: string, query: string, found: readonly Name[]])[] = [
  // spelling
  ['a word', 'محطة', ['water']],
  ['hamza left out', 'اضراب', ['strike']],
  ['hamza put in', 'إتفاق', ['visit', 'ceasefire']],
  ['ta marbuta as ha', 'مدرسه', ['school']],
  ['alef maqsura for ya', 'الثانى', ['strike']],
  ['diacritics in the search', 'وَقْفُ', ['visit', 'ceasefire']],
  ['diacritics in the text', 'عمال', ['strike']],
  ['shadda in the text', 'ترحب', []],
  ['tatweel in the text', 'مئة', ['school']],
  ['tatweel in the search', 'بـيـروت', ['school', 'ceasefire']],
  ['waw with hamza', 'مسوول', ['water', 'visit']],
  ['Persian ya and kaf', 'وکالة', ['rain']],
  ['tanween', 'اتفاق', ['visit', 'ceasefire']],
  ['presentation forms', 'ﺑﻴﺮﻭﺕ', ['school', 'ceasefire']],
  // attached particles
  ['article in the text', 'ميناء', ['strike']],
  ['article in the search', 'المدرسة', ['school']],
  ['conjunction in the text', 'دمشق', ['ceasefire']],
  ['conjunction in the search', 'ودمشق', ['ceasefire']],
  ['preposition and article in the text', 'المحافظات', ['visit', 'ceasefire']],
  ['lil in the text', 'الأطفال', ['school']],
  ['preposition alone in the text', 'تعليم', ['school']],
  ['preposition alone in the search', 'بأنقرة', ['ceasefire']],
  ['preposition of a name', 'لبيروت', ['school', 'ceasefire']],
  ['two particles in the search', 'وبطهران', ['ceasefire']],
  ['a word whose first letter only looks attached', 'وزير', ['water']],
  ['the same with the article', 'الوزير', ['water']],
  ['the same with a particle', 'لوزير', ['water']],
  ['a possessive pronoun in the text', 'مطالب', ['strike']],
  ['a possessive pronoun in the search', 'مفاوضاتهم', ['strike']],
  // endings
  ['feminine for masculine', 'جديد', ['school']],
  ['plural for singular', 'محطات', ['water']],
  ['singular for plural', 'محافظة', ['visit', 'ceasefire']],
  ['nisba', 'شمالي', ['visit', 'ceasefire']],
  // numbers, Latin
  ['Latin digits for Arabic', '25.5', ['water']],
  ['Arabic digits', '٢٥٫٥', ['water']],
  ['Latin letters, any case', 'nasa', ['rain']],
  // several words
  ['all words are needed', 'بيروت مدرسة', ['school']],
  ['in any order', 'النار إطلاق', ['visit', 'ceasefire']],
  ['one that is nowhere together', 'بيروت الميناء', []],
  ['function words ask for nothing', 'مدرسة في من', ['school']],
  // phrases
  ['a phrase', '"وقف إطلاق النار"', ['visit', 'ceasefire']],
  ['a phrase in guillemets', '«إطلاق النار»', ['visit', 'ceasefire']],
  ['a phrase in curly quotes', '“وادي النهر”', ['rain']],
  ['a phrase out of order', '"النار إطلاق"', []],
  ['a phrase with a particle in the text', '"المحافظات الشمالية"', ['visit', 'ceasefire']],
  ['a phrase that would cross paragraphs', '"العام وتستقبل"', []],
  ['a phrase with a function word in it', '"الأولى من نوعها"', ['school']],
  ['a phrase that is not closed', '"وادي النهر', ['rain']],
  ['a phrase and a word', '"إطلاق النار" بيروت', ['ceasefire']],
  // operators
  ['outlet by host', 'outlet:sada.example', ['ceasefire', 'visit']],
  ['outlet by name', 'وسيلة:نبض', ['rain', 'school']],
  ['outlet by a name of two words', 'وسيلة:"صدى المدينة"', ['ceasefire', 'visit']],
  ['outlet and word', 'بيروت outlet:nabd', ['school']],
  ['outlet that is not there', 'outlet:nobody.example', []],
  ['before', 'before:2024-02', ['water']],
  ['before, in Arabic', 'قبل:2024-02-15', ['water']],
  ['after', 'after:2024-04-20', ['rain', 'school']],
  ['after, in Arabic letters and digits', 'بعد:٢٠٢٤-٠٥', ['rain']],
  ['between', 'after:2024-02 before:2024-03', ['strike']],
  ['tag', 'tag:طقس', ['rain']],
  ['tag, in Arabic, with a hash', 'وسم:#طقس', ['rain']],
  ['official', 'official:الهاشمي', ['strike']],
  ['official, in Arabic, two words', 'مسؤول:"سامر الحلو"', ['water']],
  ['official misspelt', 'القائل:لافرينتوف', ['visit']],
  [
    'an operator that cannot be followed counts for nothing',
    'before:tomorrow بيروت',
    ['school', 'ceasefire'],
  ],
  ['an operator whose value is still to come', 'وسيلة: بيروت', ['school', 'ceasefire']],
  // claims only
  ['said', 'بلدات in:claims', ['water']],
  ['said, in Arabic', 'في-التصريحات بلدات', ['water']],
  ['said, in Arabic with a colon', 'في:التصريحات بلدات', ['water']],
  ['not said, though the article holds it', 'تحلية in:claims', []],
  ['a phrase that is said', '"وقف إطلاق النار" in:claims', ['visit']],
  ['a phrase of which a part is said', '"المفاوضات متوقفة بسبب رفض" in:claims', []],
  ['a misspelt word that is said', 'المفاوظات in:claims', ['strike']],
  ['claims only with another operator', 'النار in:claims outlet:sada.example', ['visit']],
  ['a colon that is no operator', 'بيروت: مدرسة', ['school']],
  // misspelt
  ['a letter doubled', 'بيرووت', ['school', 'ceasefire']],
  ['a vowel left out', 'لافرنتف', ['visit']],
  ['a vowel put in', 'لافرينتوف', ['visit']],
  ['letters exchanged', 'اضراب الميانء', ['strike']],
  ['a wrong letter', 'الموسيكى', ['school']],
  ['still being typed', 'لافر', ['visit']],
  ['an ending of the name itself', 'لافرنتوفان', ['visit']],
  ['too far off', 'زقشلبخ', []],
  // nothing to look for
  [
    'function words alone list everything',
    'في من',
    ['rain', 'school', 'ceasefire', 'visit', 'strike', 'water'],
  ],
  ['punctuation alone', '!؟،', ['rain', 'school', 'ceasefire', 'visit', 'strike', 'water']],
];

/** Words and phrases answer best first, which the table leaves open; operators alone newest first. */
const ordered = (query: string) => /^(?:[\p{L}]+:\S+\s*)+$/u.test(query) || query.length < 5;

describe.each(['waiting', 'merged'])('a search while the index is %s', (state) => {
  beforeAll(async () => {
    if (state === 'merged') done(await archive.tend({ all: true }));
  });

  it.each(CASES)('%s', async (_, text, expected) => {
    const names = await found({ text });
    if (ordered(text)) expect(names).toEqual(expected);
    else expect([...names].sort()).toEqual([...expected].sort());
  });
});

describe('a search', () => {
  it('puts the title before the body', async () => {
    expect(await found({ text: 'بيروت' })).toEqual(['school', 'ceasefire']);
    expect(await found({ text: 'اتفاق' })).toEqual(['ceasefire', 'visit']);
  });

  it('says what it searched instead', async () => {
    const { corrected } = await archive.list({ text: 'لافرنتف' });
    expect(corrected).toEqual([{ from: 'لافرنتف', to: ['لافرنتوف'] }]);
    expect((await archive.list({ text: 'بيروت' })).corrected).toEqual([]);
  });

  it('can be sorted by time', async () => {
    expect(await found({ text: 'بيروت', sort: 'newest' })).toEqual(['school', 'ceasefire']);
    expect(await found({ text: 'بيروت', sort: 'oldest' })).toEqual(['ceasefire', 'school']);
  });

  it('is narrowed by filters', async () => {
    expect(await found({ text: 'بيروت', outlet: 'sada.example' })).toEqual(['ceasefire']);
    expect(await found({ text: 'بيروت', from: '2024-04-01' })).toEqual(['school']);
    expect(await found({ text: 'بيروت', to: '2024-03-05' })).toEqual(['ceasefire']);
    expect(await found({ text: 'النار', speaker: 'person:كريستيان لافرنتوف' })).toEqual(['visit']);
    expect(await found({ text: 'بيروت', tag: 'طقس' })).toEqual([]);
  });

  it('is kept to claims by a switch as by the operator', async () => {
    expect(await found({ text: 'النار', saidOnly: true })).toEqual(['visit']);
    expect(await found({ text: 'النار', saidOnly: false })).toEqual(['ceasefire', 'visit']);
  });

  it.each([
    ['before:tomorrow', { problem: 'not-a-date', typed: 'before:tomorrow' }],
    ['بعد:2024-13', { problem: 'not-a-date', typed: 'بعد:2024-13' }],
    ['in:titles', { problem: 'not-a-place', typed: 'in:titles' }],
    ['outlet:nobody.example', { problem: 'no-such-outlet', typed: 'nobody.example' }],
    ['مسؤول:"زقشلبخ"', { problem: 'no-such-official', typed: 'زقشلبخ' }],
    ['وسم:فلك', { problem: 'no-such-tag', typed: 'فلك' }],
  ])('says what is wrong with %s', async (text, problem) => {
    expect((await archive.list({ text })).problems).toEqual([problem]);
  });

  it('has nothing to say of operators that hold', async () => {
    const text = 'outlet:nabd tag:طقس after:2024 in:claims بيروت:';
    expect((await archive.list({ text })).problems).toEqual([]);
  });

  it('gives its pages one after the other', async () => {
    const whole = await found({});
    expect(whole).toEqual(['rain', 'school', 'ceasefire', 'visit', 'strike', 'water']);
    const pages = await Promise.all([0, 2, 4, 6].map((offset) => found({ offset, limit: 2 })));
    expect(pages.flat()).toEqual(whole);
    expect((await archive.list({ offset: 4, limit: 2 })).total).toBe(6);
    expect(await found({ sort: 'oldest', limit: 1 })).toEqual(['water']);
  });
});

describe('an official whose name the outlets spell otherwise', () => {
  it('is found by each spelling in all of them', async () => {
    const other = freshArchive();
    for (const [n, name] of ['نورمان فالدسترم', 'نورمان فالدستروم'].entries()) {
      const input = article({
        url: `https://akhbar.example/${n}`,
        paragraphs: [`قال ${name} إن الجلسة انتهت.`],
      });
      const { speakers, ...rest } = analysisOf(input, [{ name, content: 'الجلسة انتهت' }]);
      const known = speakers.map((speaker) => ({ ...speaker, key: 'official:norman-waldstrom' }));
      done(await other.save(input, { ...rest, speakers: known }));
    }
    for (const text of ['فالدسترم', 'فالدستروم', '"نورمان فالدسترم"', 'official:فالدسترم'])
      expect([text, (await other.list({ text })).total]).toEqual([text, 2]);
    other.close();
  });
});

describe('snippets', () => {
  const marked = async (text: string) =>
    (await archive.list({ text })).rows.flatMap(({ snippets }) =>
      snippets.flatMap((snippet) => snippet.marks.map(([start, end]) => snippet.text.slice(start, end))),
    );

  it('mark whole words of the original text', async () => {
    expect(await marked('مئة')).toEqual(['مـئـة']);
    expect(await marked('عمال')).toEqual(['عمّال']);
    expect(await marked('25.5')).toEqual(['٢٥٫٥']);
    expect(await marked('دمشق')).toEqual(['ودمشق']);
  });

  it('say where they were taken from', async () => {
    const [row] = (await archive.list({ text: 'تلميذ' })).rows;
    const text = ARTICLES.school.paragraphs[1]!;
    const start = text.indexOf('تلميذ');
    expect(row?.snippets).toEqual([{ text, marks: [[start, start + 5]], paragraph: 1 }]);
  });

  it('show the title where the body holds nothing', async () => {
    const [row] = (await archive.list({ text: 'تحلية الساحل' })).rows;
    const [title] = (await archive.list({ text: 'الساحل' })).rows;
    expect(row?.snippets.map(({ paragraph }) => paragraph)).toEqual([0]);
    expect(title?.snippets).toMatchObject([{ paragraph: -1, text: ARTICLES.water.title }]);
  });

  it('of claims alone mark nothing else', async () => {
    const marks = async (saidOnly: boolean) => {
      const { rows } = await archive.list({ text: 'محطة', saidOnly });
      return rows.flatMap(({ snippets }) =>
        snippets.flatMap(({ text, marks }) => marks.map(([start, end]) => text.slice(start, end))),
      );
    };
    expect(await marks(false)).toEqual(['محطة', 'المحطة']);
    expect(await marks(true)).toEqual(['المحطة']);
  });

  it('are empty without a search', async () => {
    expect((await archive.list({})).rows.every(({ snippets }) => snippets.length === 0)).toBe(true);
  });
});
