import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Archive } from '../../../lib/archive/archive';
import { fileSaidStep } from '../../../lib/archive/claims-said';
import { openArchive } from '../../../lib/archive/open-archive';
import { ArchiveDatabase } from '../../../lib/archive/schema';
import { analysisOf, article, done, freshName } from './fixtures';

/** More than one step of the upgrade takes. */
const ARTICLES = 70;
const NAMES = ['نوال الراوي', 'سامر الحلو', 'ليلى الهاشمي'];
const KEYS = NAMES.map((name) => `person:${name}`);

let archive: Archive;
let db: ArchiveDatabase;
beforeEach(async () => {
  const name = freshName();
  archive = openArchive({ name });
  db = new ArchiveDatabase(name);
  done(await archive.saveAll(Array.from({ length: ARTICLES }, (_, n) => telling(n))));
  // Upkeep would take part in what is done step by step here.
  await archive.idle();
});
afterEach(() => {
  db.close();
  archive.close();
});

/** An article in which two of them speak, one of them twice. */
function telling(n: number) {
  const speakers = [NAMES[n % 3]!, NAMES[(n + 1) % 3]!, NAMES[n % 3]!];
  const contents = speakers.map((_, i) => `الجلسة ${n} بلغت البند ${i}`);
  const input = article({
    url: `https://akhbar.example/news/${n}`,
    published: new Date(Date.UTC(2024, 0, 1 + (n % 40))).toISOString(),
    paragraphs: contents.map((content, i) => `قال ${speakers[i]} إن ${content}.`),
  });
  return {
    article: input,
    analysis: analysisOf(
      input,
      speakers.map((name, i) => ({ name, content: contents[i]! })),
    ),
  };
}

const said = (limit: number) => archive.claimsBy(KEYS, { from: '2024-01-03', to: '2024-02-05' }, limit);

/** As an archive is right after its upgrade. */
async function unfile(): Promise<void> {
  await db.said.clear();
  await db.upgrading.put({ what: 'said', after: '' });
}

it('an upgraded archive answers alike before, while and after its claims are filed by speaker', async () => {
  const [few, all] = [await said(7), await said(1000)];
  expect(few).toHaveLength(7 * NAMES.length);
  const filed = await db.said.toArray();
  await unfile();
  const check = async () => expect([await said(7), await said(1000)]).toEqual([few, all]);
  await check();
  let steps = 0;
  while (await fileSaidStep(db)) {
    steps++;
    await check();
  }
  expect(steps).toBeGreaterThan(1);
  expect(await db.upgrading.count()).toBe(0);
  await check();
  expect(await db.said.toArray()).toEqual(filed);
});

it('what is saved and removed while they are filed is as it would be without', async () => {
  await unfile();
  await fileSaidStep(db);
  const gone = [3, 68].map((n) => telling(n).article.url);
  const ids = await Promise.all(gone.map(async (url) => (await archive.idOf(url))!));
  done(await archive.remove(ids));
  const added = telling(ARTICLES);
  done(await archive.save(added.article, added.analysis));
  done(await archive.tend());
  const articles = await db.articles.toArray();
  const rows = await db.said.toArray();
  expect(rows.map(({ articleId }) => articleId).sort()).toEqual(
    articles.flatMap(({ id }) => [id, id]).sort(),
  );
  expect(rows.reduce((sum, { claims }) => sum + claims.length, 0)).toBe(3 * articles.length);
});
