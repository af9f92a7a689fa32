import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';
import type { Archive } from '../../../lib/archive/archive';
import { recordOf } from '../../../lib/coverage/record/record-of';
import type { SpeakerRecord } from '../../../lib/coverage/record/types';
import { done, freshArchive } from '../archive/fixtures';

type Told = readonly [outlet: string, published: string, ...paragraphs: string[]];

const BRIDGE: readonly Told[] = [
  ['sahil.example', '2024-01-10', 'قال وزير الأشغال نديم الصباغ إن جسر الوادي سيكلف 12 مليون دينار.'],
  ['wadi.example', '2024-01-10', 'أعلن وزير الأشغال نديم الصباغ أن جسر الوادي سيكلف 12 مليون دينار.'],
  ['sahil.example', '2024-05-02', 'قال وزير الأشغال العامة نديم الصباغ إن جسر الوادي سيكلف 19 مليون دينار.'],
  [
    'wadi.example',
    '2024-02-20',
    'قال الوزير السابق نديم الصبّاغ إن مدارس القرية الجبلية ستفتح أبوابها في الخريف.',
  ],
  ['manar.example', '2024-02-03', 'قالت وزيرة الصحة هالة الصباغ إن المستشفى الجديد يخدم المدينة كلها.'],
];

async function archiveOf(articles: readonly Told[]): Promise<Archive> {
  const archive = freshArchive();
  for (const [place, [outlet, published, ...paragraphs]] of articles.entries()) {
    const title = 'أخبار محلية';
    const facts = { byline: null, agency: null, modified: null, section: null, outletName: outlet };
    const article = { url: `https://${outlet}/${place}`, title, outlet, published, paragraphs, ...facts };
    done(await archive.save(article, analyse([title, ...paragraphs].join('\n'))));
  }
  return archive;
}

async function recordIn(archive: Archive, name: string): Promise<SpeakerRecord> {
  const speaker = (await archive.listSpeakers()).find((one) => one.name.includes(name));
  const record = speaker && (await recordOf(speaker.key, archive));
  if (!record) throw new Error(`Nobody is called ${name}`);
  return record;
}

describe('recordOf', () => {
  it('tells each occasion once, the newest first, with all who told it', async () => {
    const { newest, timeline } = await recordIn(await archiveOf(BRIDGE), 'نديم');
    const { utterances } = newest;
    expect(utterances.map(({ date, tellings }) => `${date} ${tellings.length}`)).toEqual([
      '2024-05-02 1',
      '2024-02-20 1',
      '2024-01-10 2',
    ]);
    expect(utterances[2]!.independence.outlets).toBe(2);
    expect(timeline.rows.map(({ outlet, claims }) => `${outlet} ${claims}`)).toEqual([
      'sahil.example 2',
      'wadi.example 2',
    ]);
  });

  it('shows a figure that changed, with both wordings, and no difference within one day', async () => {
    const {
      changes: { changes },
    } = await recordIn(await archiveOf(BRIDGE), 'نديم');
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      type: 'figure',
      figures: [{ own: '12 مليون', other: '19 مليون', counted: 'دينار' }],
    });
    expect(changes[0]!.before.article.published).toBe('2024-01-10');
    expect(changes[0]!.after.article.published).toBe('2024-05-02');
  });

  it('shows a denial of what was asserted, and takes a negation in part for none', async () => {
    const denied = await archiveOf([
      ['sahil.example', '2024-01-10', 'قال وزير الأشغال نديم الصباغ إن شركة النور فازت بعقد جسر الوادي.'],
      ['wadi.example', '2024-03-11', 'نفى وزير الأشغال نديم الصباغ أن شركة النور فازت بعقد جسر الوادي.'],
    ]);
    expect((await recordIn(denied, 'نديم')).changes.changes.map(({ type }) => type)).toEqual(['denial']);
    const kept = await archiveOf([
      ['sahil.example', '2024-01-10', 'قال وزير الأشغال نديم الصباغ إن جسر الوادي سيفتح للسيارات بعد الصيف.'],
      [
        'wadi.example',
        '2024-03-11',
        'قال وزير الأشغال نديم الصباغ إن جسر الوادي لن يفتح للسيارات إلا بعد الصيف.',
      ],
    ]);
    expect((await recordIn(kept, 'نديم')).changes.changes).toEqual([]);
  });

  it('keeps names and offices apart by what they fold to, with their days', async () => {
    const { names, offices } = await recordIn(await archiveOf(BRIDGE), 'نديم');
    expect(names).toEqual([{ text: 'نديم الصباغ', tellings: 4, from: '2024-01-10', to: '2024-05-02' }]);
    expect(offices.map(({ text }) => text)).toContain('وزير الأشغال العامة');
    expect(offices[0]!.to).toBe('2024-05-02');
  });

  it('knows a name spelt otherwise, and no namesake', async () => {
    const archive = await archiveOf([
      ['sahil.example', '2024-01-10', 'قال وزير المالية جورج ستيفانسون إن الموازنة ستعرض غدا على النواب.'],
      ['wadi.example', '2024-02-10', 'قال وزير المالية جورج ستفانسون إن الضريبة الجديدة لن ترفع.'],
      ['manar.example', '2024-02-11', 'قال وزير الري سامر ستيفانسون إن القناة الشرقية جاهزة.'],
    ]);
    const record = await recordIn(archive, 'جورج');
    expect(record.keys).toHaveLength(2);
    expect(record.newest.utterances).toHaveLength(2);
    expect(record.names.map(({ text }) => text).sort()).toEqual(['جورج ستفانسون', 'جورج ستيفانسون']);
  });

  it('is null for nobody', async () => {
    expect(await recordOf('person:none', await archiveOf(BRIDGE))).toBeNull();
  });
});
