import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Analysis } from '../../../lib/analysis/types';
import type { Archive } from '../../../lib/archive/archive';
import { openArchive } from '../../../lib/archive/open-archive';
import type { Analyser } from '../../../lib/archive/redo-analyses';
import { analysisOf, article, done, freshName, NO_CLAIMS } from './fixtures';

const ARTICLES = 20;
const CLAIM = 'المحطة ستخدم ثلاث بلدات';

let archive: Archive;

const input = (n: number) =>
  article({
    url: `https://akhbar.example/${n}`,
    paragraphs: [`قال سامر الحلو إن ${CLAIM}، والخبر رقم ${n}.`],
  });

/** An analyser of version 2, which finds the claim that version 1 did not. */
function newer(read: string[] = []): Analyser {
  return {
    version: 2,
    analyse: (text): Analysis => {
      read.push(text);
      const [title = '', ...paragraphs] = text.split('\n');
      return analysisOf(article({ title, paragraphs }), [{ name: 'سامر الحلو', content: CLAIM }], 2);
    },
  };
}

beforeEach(async () => {
  archive = openArchive({ name: freshName() });
  for (let n = 0; n < ARTICLES; n++) done(await archive.save(input(n), NO_CLAIMS));
});
afterEach(async () => {
  await archive.idle();
  archive.close();
});

it('reads anew what an older analyser read, telling how much is left', async () => {
  expect(await archive.upkeepLeft(2)).toEqual({ index: 0, analyses: ARTICLES });
  const left: number[] = [];
  done(await archive.redoAnalyses(newer(), { onLeft: (articles) => left.push(articles) }));
  expect(left).toEqual([12, 4, 0]);
  expect(await archive.countClaims()).toBe(ARTICLES);
  expect(await archive.upkeepLeft(2)).toEqual({ index: 0, analyses: 0 });
  expect((await archive.list({ text: `"${CLAIM}" in:claims` })).total).toBe(ARTICLES);
});

it('passes over what the analyser of now has read', async () => {
  done(
    await archive.save(
      input(ARTICLES),
      newer().analyse(`${input(0).title}\n${input(ARTICLES).paragraphs[0]}`),
    ),
  );
  const read: string[] = [];
  done(await archive.redoAnalyses(newer(read)));
  expect(read).toHaveLength(ARTICLES);
  done(await archive.redoAnalyses(newer(read)));
  expect(read).toHaveLength(ARTICLES);
});

it('that was ended goes on where it was, among new saves and versions', async () => {
  const ending = new AbortController();
  done(await archive.redoAnalyses(newer(), { signal: ending.signal, onLeft: () => ending.abort() }));
  expect(await archive.countClaims()).toBe(8);
  expect(await archive.upkeepLeft(2)).toEqual({ index: 0, analyses: 12 });
  const changed = { ...input(3), paragraphs: [`قال سامر الحلو إن ${CLAIM}، ثم غادر.`] };
  done(await archive.save(changed, NO_CLAIMS));
  const read: string[] = [];
  done(await archive.redoAnalyses(newer(read)));
  expect(read).toHaveLength(11);
  expect(await archive.count()).toBe(ARTICLES);
  expect((await archive.list({})).total).toBe(ARTICLES);
});

it('begins anew with each new analyser', async () => {
  done(await archive.redoAnalyses(newer()));
  expect(await archive.upkeepLeft(3)).toEqual({ index: 0, analyses: ARTICLES });
  const read: string[] = [];
  done(await archive.redoAnalyses({ ...newer(read), version: 3 }));
  expect(read).toHaveLength(ARTICLES);
});
