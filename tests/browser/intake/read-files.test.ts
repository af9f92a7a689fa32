import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';
import { confirmArabic } from '../../../lib/analysis/confirm-language';
import type { ImportEntry } from '../../../lib/archive/export/read-entries';
import { openLibrary } from '../../../lib/archive/open-library';
import { type IntakeTools, readFiles } from '../../../lib/intake/read-files';

const TOOLS = { analyse: (text: string) => analyse(text), isArabic: confirmArabic };
const AT = Date.UTC(2024, 4, 13, 10);
const file = (name: string, content: BlobPart) => new File([content], name, { lastModified: AT });

const SENTENCES = [
  'قال وزير المياه سامر الحلو إن المحطة الجديدة ستخدم ثلاث بلدات في الوادي قبل نهاية العام.',
  'وأضاف أن العمل في المحطة استغرق عامين وأن كلفته بلغت أربعين مليونا من موازنة الوزارة.',
  'وكان سكان البلدات قد طالبوا مرارا بتحسين شبكة المياه التي تعود إلى ستينيات القرن الماضي.',
];
const page = (
  head: string,
  note = '',
) => `<!doctype html>${note}<html lang="ar"><head><meta charset="utf-8"><title>وزير المياه يفتتح محطة جديدة</title>
<meta property="article:published_time" content="2024-05-12T10:00:00+03:00">${head}</head><body><article><h1>وزير المياه يفتتح محطة جديدة</h1>
${SENTENCES.map((text) => `<p>${text}</p>`).join('\n')}<script>document.title = 'ran'</script><img src=x onerror="document.title='ran'"></article></body></html>`;
const CANONICAL = '<link rel="canonical" href="https://www.akhbar.example/news/1">';

async function read(...files: File[]): Promise<ImportEntry[]> {
  const entries: ImportEntry[] = [];
  for await (const entry of readFiles(files, TOOLS)) entries.push(entry);
  return entries;
}

function articleIn(entry: ImportEntry | undefined) {
  if (!entry?.ok || entry.content.type !== 'article') throw new Error(`no article: ${JSON.stringify(entry)}`);
  return entry.content;
}

describe('a saved page', () => {
  it('is read as the extension reads it, with its speakers and claims, and runs nothing', async () => {
    const title = document.title;
    const [entry] = await read(file('خبر.html', page(CANONICAL)));
    const { url, outlet, published, savedAt, versions } = articleIn(entry);
    expect({ url, outlet, published, savedAt }).toEqual({
      url: 'https://www.akhbar.example/news/1',
      outlet: 'akhbar.example',
      published: '2024-05-12T10:00:00+03:00',
      savedAt: new Date(AT).toISOString(),
    });
    expect(versions[0]!.title).toBe('وزير المياه يفتتح محطة جديدة');
    expect(versions[0]!.paragraphs).toEqual(SENTENCES);
    expect(versions[0]!.analysis.speakers.map(({ name }) => name)).toContain('سامر الحلو');
    expect(document.title).toBe(title);
  });

  it.each([
    [
      'a browser',
      '<!-- saved from url=(0034)https://www.akhbar.example/news/22 -->',
      'https://www.akhbar.example/news/22',
    ],
    [
      'SingleFile',
      '<!--\n Page saved with SingleFile \n url: https://www.akhbar.example/news/33 \n saved date: Sun May 12 2024 10:00:00 GMT+0300\n-->',
      'https://www.akhbar.example/news/33',
    ],
  ])('has the address that %s noted', async (_, note, url) => {
    expect(articleIn((await read(file('a.html', page('', note))))[0]).url).toBe(url);
  });

  it.each([
    ['without an address', page(''), 'no-address'],
    ['without text', `<html lang="ar"><head>${CANONICAL}</head><body><p>قصير</p></body></html>`, 'no-text'],
    ['in another language', page(CANONICAL).replace(/[\u0600-\u06ff]+/g, 'word'), 'not-arabic'],
  ])('%s is left out, with the reason', async (_, html, why) => {
    expect(await read(file('a.html', html))).toMatchObject([
      { ok: false, error: { error: 'left-out', why } },
    ]);
  });
});

describe('a plain text', () => {
  it('begins with its title; address, outlet, date and author may follow', async () => {
    const text = [
      '\uFEFFوزير المياه يفتتح محطة',
      'الرابط: https://sada.example/water',
      'المصدر: صدى الوادي',
      'التاريخ: 12 أيار 2024',
      'الكاتب: ليلى عمران',
      '',
      ...SENTENCES,
    ].join('\r\n');
    const article = articleIn((await read(file('خبر.txt', text)))[0]);
    expect(article).toMatchObject({
      url: 'https://sada.example/water',
      outlet: 'sada.example',
      outletName: 'صدى الوادي',
      byline: 'ليلى عمران',
    });
    expect(article.published).toMatch(/^2024-05-12/);
    expect(article.versions[0]).toMatchObject({ title: 'وزير المياه يفتتح محطة', paragraphs: SENTENCES });
  });

  it('is left out without an address: nothing is made up', async () => {
    expect(await read(file('a.txt', ['عنوان', ...SENTENCES].join('\n')))).toMatchObject([
      { ok: false, error: { why: 'no-address', title: 'عنوان' } },
    ]);
  });
});

describe('references', () => {
  const abstract = SENTENCES.join(' ');
  const ris = [
    ...[
      'TY  - NEWS',
      'TI  - محطة المياه',
      'AU  - عمران, ليلى',
      'T2  - أخبار المثال',
      'DA  - 2024/05/12/',
      'Y2  - 2024/05/13/',
      'UR  - https://akhbar.example/1',
      `AB  - ${abstract}`,
      'ER  - ',
    ],
    ...['TY  - NEWS', 'TI  - بلا نص', 'UR  - https://akhbar.example/2', `N1  - ${abstract}`, 'ER  - '],
    ...['TY  - BOOK', 'TI  - كتاب', `AB  - ${abstract}`, 'ER  - '],
    ...['TY  - NEWS', 'TI  - مقطوع'],
  ].join('\r\n');

  it('in RIS come where they carry text; the others are told by their place, with the reason', async () => {
    const entries = await read(file('zotero.ris', ris));
    const article = articleIn(entries[0]);
    expect(article).toMatchObject({
      url: 'https://akhbar.example/1',
      outletName: 'أخبار المثال',
      byline: 'ليلى عمران',
      published: '2024-05-12',
      savedAt: '2024-05-13T00:00:00.000Z',
    });
    expect(entries.slice(1)).toMatchObject([
      // A note is the reader's, not the outlet's.
      { ok: false, line: 2, error: { why: 'no-text' } },
      { ok: false, line: 3, error: { why: 'no-address' } },
      { ok: false, line: 4, error: { why: 'unreadable' } },
    ]);
  });

  it('in CSL-JSON too, whatever else is in the list', async () => {
    const works = [
      {
        id: '1',
        type: 'article-newspaper',
        title: 'محطة المياه',
        author: [{ given: 'ليلى', family: 'عمران' }],
        issued: { 'date-parts': [[2024, 5, 12]] },
        URL: 'https://akhbar.example/1',
        abstract,
      },
      null,
      { title: 5, URL: {}, author: 'x', issued: [] },
    ];
    const entries = await read(file('zotero.json', JSON.stringify(works)));
    expect(articleIn(entries[0])).toMatchObject({ byline: 'ليلى عمران', published: '2024-05-12' });
    expect(entries.slice(1).map((entry) => !entry.ok && entry.error)).toMatchObject([
      { why: 'unreadable' },
      { why: 'no-text' },
    ]);
    expect(await read(file('other.json', '{"a":1}'))).toMatchObject([
      { ok: false, error: { why: 'unknown-form' } },
    ]);
  });
});

describe('what has no address', () => {
  const text = file(
    'بلا رابط.txt',
    ['محطة جديدة في الوادي', 'المصدر: أخبار المثال', ...SENTENCES].join('\n'),
  );
  const saved = file('صفحة.html', page('<meta property="og:site_name" content="الوادي اليوم">'));
  const record = ['TY  - NEWS', 'TI  - محطة المياه', `AB  - ${SENTENCES.join(' ')}`, 'ER  - '];
  const list = file('zotero.ris', [...record, ...record].join('\r\n'));
  const english = file(
    'notes.txt',
    ['A title', ...SENTENCES.map((one) => one.replace(/\S+/g, 'word'))].join('\n'),
  );

  async function given(addresses: Readonly<Record<string, string>>): Promise<ImportEntry[]> {
    const entries: ImportEntry[] = [];
    const addressOf: IntakeTools['addressOf'] = ({ file: of, line }) =>
      addresses[`${of} ${line ?? ''}`.trim()] ?? null;
    for await (const entry of readFiles([text, saved, list, english], { ...TOOLS, addressOf }))
      entries.push(entry);
    return entries;
  }

  it('is told by its title, so that the reader can be asked; what is not Arabic is not asked for', async () => {
    expect(await given({})).toMatchObject([
      { file: 'بلا رابط.txt', line: null, error: { why: 'no-address', title: 'محطة جديدة في الوادي' } },
      { file: 'صفحة.html', line: null, error: { why: 'no-address', title: 'وزير المياه يفتتح محطة جديدة' } },
      { file: 'zotero.ris', line: 1, error: { why: 'no-address', title: 'محطة المياه' } },
      { file: 'zotero.ris', line: 2, error: { why: 'no-address', title: 'محطة المياه' } },
      { file: 'notes.txt', error: { why: 'not-arabic' } },
    ]);
  });

  it('comes under the address that the reader gives, each under its own, and else not', async () => {
    const entries = await given({
      'بلا رابط.txt': 'https://www.akhbar.example/news/7#top',
      'صفحة.html': 'https://wadi.example/a',
      'zotero.ris 2': 'javascript:alert(1)',
      'zotero.ris 1': 'https://sada.example/1',
    });
    expect(entries.slice(0, 3).map(articleIn)).toMatchObject([
      { url: 'https://www.akhbar.example/news/7', outlet: 'akhbar.example', outletName: 'أخبار المثال' },
      { url: 'https://wadi.example/a', outlet: 'wadi.example', outletName: 'الوادي اليوم' },
      { url: 'https://sada.example/1', outlet: 'sada.example', outletName: 'sada.example' },
    ]);
    expect(entries[3]).toMatchObject({ ok: false, line: 2, error: { why: 'no-address' } });
  });
});

describe('several files', () => {
  it('are taken in together, each told by its name, once and not twice, and go with one undo', async () => {
    const archive = openLibrary({ name: `intake-${crypto.randomUUID()}` });
    const files = [
      file('a.html', page(CANONICAL)),
      file('b.txt', 'قصير'),
      file('c.pdf', '%PDF'),
      file('d.jsonl', '{}'),
    ];
    const entries = () => readFiles(files, TOOLS);
    const plan = await archive.planImport(entries);
    expect(plan).toMatchObject({ ok: true, result: { articles: { new: 1 }, badLines: 3 } });
    const first = await archive.import(entries, { name: 'a.html' });
    if (!first.ok) throw new Error('refused');
    expect(first.result.articles.new).toBe(1);
    expect(first.result.bad).toMatchObject([
      { file: 'b.txt', error: { why: 'no-text' } },
      { file: 'c.pdf', error: { why: 'unknown-form' } },
      { file: 'd.jsonl', error: { error: 'not-archive' } },
    ]);
    expect((await archive.list({ text: 'البلدات' })).total).toBe(1);
    expect(await archive.import(entries)).toMatchObject({
      result: { id: null, articles: { new: 0, same: 1 } },
    });
    expect(await archive.undoImport(first.result.id!)).toMatchObject({ result: { articles: 1 } });
    expect(await archive.count()).toBe(0);
    archive.close();
  });
});
