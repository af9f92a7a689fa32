import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import type { Archive } from '../../../lib/archive/archive';
import { openArchive } from '../../../lib/archive/open-archive';
import type { AnalysedArticle } from '../../../lib/archive/types';
import { seedArticles } from '../../bench/seed-articles';
import { dumpDatabase } from './database-dump';
import { analysisOf, article, done, freshArchive, freshName, NO_CLAIMS } from './fixtures';

const NOW = new Date('2024-06-01T12:00:00Z');
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** A page, a newer version of it, and others: what an import may hold. */
function given(): AnalysedArticle[] {
  const first = article();
  const changed = article({ paragraphs: [...first.paragraphs, 'وسيفتتح القسم الثاني في الصيف.'] });
  return [
    { article: first, analysis: analysisOf(first, [{ name: 'سامر الحلو', content: 'المحطة ستخدم' }]) },
    ...[...seedArticles(70, 4)].map(({ input, analysis }) => ({ article: input, analysis })),
    { article: changed, analysis: NO_CLAIMS },
  ];
}

/** All rows of a database, ids by the order in which they are met. */
async function contentsOf(name: string): Promise<string> {
  const { stores } = await dumpDatabase(name);
  const ids = new Map<string, number>();
  return JSON.stringify(stores).replace(UUID, (id) => {
    if (!ids.has(id)) ids.set(id, ids.size);
    return `id ${ids.get(id)}`;
  });
}

async function filled(fill: (archive: Archive) => Promise<void>): Promise<string> {
  const name = freshName();
  const archive = openArchive({ name });
  await fill(archive);
  await archive.idle();
  done(await archive.tend({ all: true, now: NOW }));
  archive.close();
  return contentsOf(name);
}

it('leaves exactly what as many saves leave', async () => {
  const oneByOne = await filled(async (archive) => {
    for (const { article, analysis } of given()) done(await archive.save(article, analysis, NOW));
  });
  const together = await filled(async (archive) => {
    const results = done(await archive.saveAll(given(), NOW));
    expect(results.map(({ outcome }) => outcome).filter((outcome) => outcome !== 'new')).toEqual(['version']);
  });
  expect(together).toBe(oneByOne);
});

it('saves none where one is not in order', async () => {
  const archive = freshArchive();
  const [first, second] = given();
  const broken = { ...second!, article: { ...second!.article, title: 7 as unknown as string } };
  expect(await archive.saveAll([first!, broken], NOW)).toEqual({
    ok: false,
    error: { error: 'invalid', field: 'title' },
  });
  expect(await archive.count()).toBe(0);
  archive.close();
});
