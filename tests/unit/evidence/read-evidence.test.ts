import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { packOfSelection } from '../../../lib/evidence/pack';
import { readEvidence } from '../../../lib/evidence/read-evidence';
import type { EvidenceRef } from '../../../lib/evidence/types';
import { analysisOf, article, done, freshArchive } from '../archive/fixtures';

const SERVES = 'المحطة ستخدم ثلاث بلدات';
const TOOK = 'العمل استغرق عامين';
const SAID = [
  { name: 'سامر الحلو', content: SERVES, office: 'وزير المياه' },
  { name: 'سامر الحلو', content: TOOK },
];

async function saved(title = article().title) {
  const archive = freshArchive();
  const input = article({ title, byline: 'ليلى عمران', agency: 'سانا' });
  const analysis = analysisOf(input, SAID);
  const outcome = done(await archive.save(input, analysis, new Date('2024-03-02T08:00:00Z')));
  const { id, hash } = outcome.article;
  const refs = analysis.claims.map(({ start, end }): EvidenceRef => ({ articleId: id, hash, start, end }));
  return { archive, input, refs };
}

describe('readEvidence', () => {
  it('gives the exact words with their surroundings, speaker and source', async () => {
    const { archive, input, refs } = await saved();
    const [first] = await readEvidence(refs, archive);
    expect(first).toMatchObject({
      url: input.url,
      title: input.title,
      outletName: 'أخبار المثال',
      byline: 'ليلى عمران',
      agency: 'سانا',
      published: '2024-03-01T10:00:00Z',
      savedAt: '2024-03-02T08:00:00.000Z',
      hash: refs[0]!.hash,
      quote: {
        exact: SERVES,
        prefix: 'حطة جديدة\nقال وزير المياه سامر الحلو إن '.slice(-32),
        suffix: '.\nوأضاف أن العمل استغرق عامين.',
      },
      speaker: { key: 'person:سامر الحلو', name: 'سامر الحلو', office: 'وزير المياه', kind: 'person' },
      certain: true,
    });
  });

  it('counts its place in code points, as Web Annotation does', async () => {
    const { archive, input, refs } = await saved('🌊🌊 وزير المياه يفتتح محطة');
    const [first] = await readEvidence(refs, archive);
    const characters = [...[input.title, ...input.paragraphs].join('\n')];
    expect(characters.slice(first!.position.start, first!.position.end).join('')).toBe(SERVES);
    expect(first!.position.start).toBe(refs[0]!.start - 2);
  });

  it('gives null for a version, an article or a claim that is not there', async () => {
    const { archive, refs } = await saved();
    const [ref] = refs;
    const others = [
      { ...ref!, hash: '0'.repeat(64) },
      { ...ref!, articleId: crypto.randomUUID() },
      { ...ref!, end: ref!.end - 1 },
    ];
    expect(await readEvidence(others, archive)).toEqual([null, null, null]);
  });

  it('follows the corrections of the reader: what is no claim is no evidence, and the next one is not taken for it', async () => {
    const { archive, input, refs } = await saved();
    done(await archive.correct(input.url, { kind: 'not-claim', quote: SERVES }));
    const pack = await packOfSelection(refs, archive);
    expect(pack.gone).toBe(1);
    expect(pack.groups.flatMap(({ items }) => items.map(({ quote }) => quote.exact))).toEqual([TOOK]);
  });

  it('names the speaker whom the reader named', async () => {
    const { archive, input, refs } = await saved();
    const speaker = { key: 'person:هدى القاسم', name: 'هدى القاسم', official: true };
    done(await archive.correct(input.url, { kind: 'speaker', quote: TOOK, speaker }));
    const pack = await packOfSelection(refs, archive);
    expect(pack.groups.map((group) => [group.speaker?.name, group.items.length])).toEqual([
      ['سامر الحلو', 1],
      ['هدى القاسم', 1],
    ]);
  });
});
