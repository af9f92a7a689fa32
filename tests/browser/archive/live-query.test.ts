import { liveQuery } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { openArchive } from '../../../lib/archive/open-archive';
import type { ArticleInput } from '../../../lib/archive/types';

const ARTICLE: ArticleInput = {
  url: 'http://outlet.example/news/1',
  title: 'افتتاح مكتبة عامة في الحي القديم',
  outlet: 'outlet.example',
  outletName: 'المنبر',
  byline: null,
  agency: null,
  published: null,
  modified: null,
  section: null,
  paragraphs: ['افتتحت البلدية مكتبة عامة تضم عشرة آلاف كتاب.'],
};

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

/** What a watched read said, each time that it was asked again. */
function watch<T>(query: () => Promise<T>): T[] {
  const seen: T[] = [];
  const subscription = liveQuery(query).subscribe((value) => seen.push(value));
  stops.push(() => subscription.unsubscribe());
  return seen;
}

it('tells every watched read of a save, also those that began before the database was open', async () => {
  const archive = openArchive({ name: `live-${crypto.randomUUID()}` });
  const counts = watch(() => archive.count());
  const standings = watch(async () => (await archive.standing(ARTICLE)).saved);
  const afterCounting = watch(async () =>
    (await archive.count()) === 0 ? 0 : (await archive.listOutlets()).length,
  );
  await expect.poll(() => [counts, standings, afterCounting]).toEqual([[0], ['no'], [0]]);

  await archive.save(ARTICLE, { version: 1, speakers: [], claims: [] });
  await expect.poll(() => [counts.at(-1), standings.at(-1), afterCounting.at(-1)]).toEqual([1, 'yes', 1]);

  const late = watch(() => archive.listTags());
  const { id } = (await archive.findByUrl(ARTICLE.url))!;
  await expect.poll(() => late).toEqual([[]]);
  await archive.setTags(id, ['مدن']);
  await expect.poll(() => late.at(-1)?.map(({ tag }) => tag)).toEqual(['مدن']);
});
