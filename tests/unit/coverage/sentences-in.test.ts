import { describe, expect, it } from 'vitest';
import { sentencesIn } from '../../../lib/coverage/sentences-in';

describe('sentencesIn', () => {
  it('gives every sentence by its place in title and paragraphs', () => {
    const title = 'عنوان الخبر';
    const paragraphs = ['وصل د. سليم أمس. ثم غادر!', '…', 'وانتهت الزيارة'];
    const text = [title, ...paragraphs].join('\n');
    expect(sentencesIn({ title, paragraphs }).map(({ start, end }) => text.slice(start, end))).toEqual([
      'عنوان الخبر',
      'وصل د. سليم أمس.',
      'ثم غادر!',
      'وانتهت الزيارة',
    ]);
  });
});
