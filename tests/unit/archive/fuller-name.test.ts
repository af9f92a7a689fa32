import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { analysisOf, article, done, freshArchive } from './fixtures';

it.each([
  ['a full name after a surname', ['الحلو', 'سامر الحلو'], 'سامر الحلو'],
  [
    'the first full name, not one that words behind it were read into',
    ['سامر الحلو', 'سامر الحلو بعد يومين'],
    'سامر الحلو',
  ],
  ['a full name that a surname follows', ['سامر الحلو', 'الحلو'], 'سامر الحلو'],
])('a speaker goes by %s', async (_, names, kept) => {
  const archive = freshArchive();
  for (const [n, name] of names.entries()) {
    const input = article({
      url: `https://akhbar.example/${n}`,
      paragraphs: [`قال ${name} إن المحطة جاهزة.`],
    });
    const { speakers, claims } = analysisOf(input, [{ name, content: 'المحطة جاهزة' }]);
    // One key for all spellings, as the lexicon gives an official.
    const analysis = {
      version: 1,
      claims,
      speakers: speakers.map((one) => ({ ...one, key: 'official:samer' })),
    };
    done(await archive.save(input, analysis));
  }
  expect(await archive.listSpeakers()).toMatchObject([{ key: 'official:samer', name: kept, articles: 2 }]);
});
