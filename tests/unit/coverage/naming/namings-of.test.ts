import 'fake-indexeddb/auto';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../lib/analysis/analyse';
import { compareArticles } from '../../../../lib/coverage/comparison/compare-articles';
import { readCompared } from '../../../../lib/coverage/comparison/read-compared';
import { namingsOf } from '../../../../lib/coverage/naming/namings-of';
import type { Referent } from '../../../../lib/lexicon/naming-choices/types';
import { done, freshArchive } from '../../archive/fixtures';

const LIST: Referent[] = [
  { id: 'army', label: { ar: 'قوات السد', en: 'army' }, namings: [['جيش السد'], ['حرس السد']] },
  { id: 'dead', label: { ar: 'من قتلوا', en: 'dead' }, namings: [['قتلى'], ['شهداء'], ['ضحايا']] },
  { id: 'foes', label: { ar: 'المعارضون', en: 'foes' }, namings: [['الثوار'], ['أهل التل']] },
  { id: 'fighters', label: { ar: 'المسلحون', en: 'fighters' }, namings: [['الثوار'], ['عصابة التل']] },
];

const STORIES = {
  'sada.example': [
    'هدوء في وادي التل',
    'قال قائد الجيش سليم القاضي إن جيش السد سيعيد فتح طريق التل صباح الغد أمام الشاحنات.',
    'وسقط ثلاثة قتلى أمس. وانسحب «الثوار» من الطريق، بينهم أفراد عصابة التل.',
  ],
  'manar.example': [
    'طريق التل يفتح غدا',
    'أعلن قائد الجيش سليم القاضي أن رجال السد سيعيد فتح طريق التل صباح الغد أمام الشاحنات.',
    'وبلغ عدد الشهداء ثلاثة، وقال شاهد: «رأيت القتلى عند الجسر القديم وكان الليل قد حل».',
  ],
} as const;

async function found() {
  const archive = freshArchive();
  const articleIds: string[] = [];
  for (const [outlet, [title, ...paragraphs]] of Object.entries(STORIES)) {
    const facts = {
      byline: null,
      modified: null,
      section: null,
      agency: null,
      published: '2024-03-09T10:00:00Z',
    };
    const article = { url: `https://${outlet}/1`, outlet, outletName: outlet, title, paragraphs, ...facts };
    const saved = done(await archive.save(article, analyse([title, ...paragraphs].join('\n'))));
    articleIds.push(saved.article.id);
  }
  const event = { id: v7(), name: '', articleIds, near: new Map() };
  const compared = await readCompared(event, null, archive);
  return namingsOf(compared, compareArticles(compared, { order: 'told', against: null }), LIST);
}

describe('namingsOf', () => {
  it('counts namings by outlet, a speaker’s words apart from the outlet’s own', async () => {
    const dead = (await found()).find(({ referent }) => referent.id === 'dead')!;
    expect(dead.differs).toBe(true);
    const counts = dead.rows.map(({ naming, own, quoted, uses }) => [
      naming,
      own,
      quoted,
      [...uses.keys()].sort(),
    ]);
    expect(counts).toEqual([
      ['قتلى', 1, 1, ['manar.example', 'sada.example']],
      ['شهداء', 1, 0, ['manar.example']],
    ]);
  });

  it('gives each use its sentence and its place', async () => {
    const dead = (await found()).find(({ referent }) => referent.id === 'dead')!;
    const [use] = dead.rows[0]!.uses.get('sada.example')!;
    expect(use).toMatchObject({ voice: 'own', sentence: { text: 'وسقط ثلاثة قتلى أمس.' } });
    expect(use!.sentence.text.slice(use!.start - use!.sentence.start, use!.end - use!.sentence.start)).toBe(
      'قتلى',
    );
    expect(decodeURIComponent(use!.address)).toContain(':~:text=وسقط ثلاثة قتلى أمس');
  });

  it('lets a word that can name several count for the one that is named otherwise too', async () => {
    const all = await found();
    const fighters = all.find(({ referent }) => referent.id === 'fighters')!;
    expect(fighters.rows.map(({ naming }) => naming).sort()).toEqual(['الثوار', 'عصابة التل']);
    expect(fighters.rows.find(({ naming }) => naming === 'الثوار')!.uses.get('sada.example')![0]!.voice).toBe(
      'distance',
    );
    expect(all.map(({ referent }) => referent.id)).not.toContain('foes');
  });

  it('suggests what stands in the place of a naming in another outlet’s telling', async () => {
    const army = (await found()).find(({ referent }) => referent.id === 'army')!;
    expect(army.suggestions).toEqual([{ naming: 'رجال السد', why: 'same-place', insteadOf: 'جيش السد' }]);
  });
});
