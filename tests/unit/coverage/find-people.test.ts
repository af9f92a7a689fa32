import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';
import type { Archive } from '../../../lib/archive/archive';
import { findPeople } from '../../../lib/coverage/find-people';
import { analysisOf, article, done, freshArchive } from '../archive/fixtures';

let archive: Archive;
beforeEach(async () => {
  archive = freshArchive();
  const input = article();
  const said = [{ name: 'سامر الحلو', content: 'المحطة ستخدم ثلاث بلدات', office: 'وزير المياه' }];
  done(await archive.save(input, analysisOf(input, said)));
});
afterEach(() => archive.close());

const names = async (text: string) => (await findPeople(text, archive)).map(({ name }) => name);

describe('people by name', () => {
  it.each(['سامر', 'الحلو', 'سامر الح', 'حلو سامر', 'سمر الحلوو'])('of the archive: %s', async (text) => {
    expect((await findPeople(text, archive))[0]).toEqual({
      key: 'person:سامر الحلو',
      name: 'سامر الحلو',
      official: true,
      about: 'وزير المياه',
    });
  });

  it.each(['لافروف', 'سيرجي لافرو', 'لافرف', 'سيرغي لافروڤ'])(
    'of the lexicon, in any spelling: %s',
    async (text) => {
      expect((await findPeople(text, archive))[0]).toMatchObject({
        key: 'official:sergey-lavrov',
        official: true,
      });
    },
  );

  it('offer a whole name as it is typed, under the key that the analysis would give it', async () => {
    const typed = (await findPeople('رائد خالد المنصور', archive)).at(-1)!;
    const { speakers } = analyse('قال رائد خالد المنصور إن الجسر سيفتح غدا.');
    expect(typed).toEqual({ key: speakers[0]?.key, name: 'رائد خالد المنصور', official: false, about: null });
    expect(await names('رائد')).not.toContain('رائد');
    expect(await names('سامر الحلو')).toEqual(['سامر الحلو']);
  });

  it.each(['', '  ', '…', '2024'])('are nobody for «%s»', async (text) => {
    expect(await names(text)).toEqual([]);
  });
});
