import { describe, expect, it } from 'vitest';
import { wordsBefore, wordsBehind } from '../../../lib/i18n/words-around';
import { describeSpan } from '../../../lib/page/anchor/selectors';
import { articleText } from '../../../lib/page/article-text';

const TEXT =
  'قال مدير المتحف في حديث طويل إلى زوار القاعة الكبرى إن الجناح الجديد جاهز، ولم يذكر موعد افتتاحه أمام الجمهور';
const PARAGRAPH = { title: '', paragraphs: [TEXT] };

/** What stands around these words of the text. */
function around(words: string): readonly [before: string, behind: string] {
  const start = articleText(PARAGRAPH).indexOf(words);
  const described = describeSpan(PARAGRAPH, start, start + words.length);
  return [wordsBefore(described), wordsBehind(described)];
}

describe('what stands around a quotation', () => {
  it('begins and ends with a whole word, and says that the text goes on', () => {
    const [before, behind] = around('الجناح الجديد جاهز');
    expect(before).toBe('…طويل إلى زوار القاعة الكبرى إن ');
    expect(behind).toBe('، ولم يذكر موعد افتتاحه أمام…');
  });

  it('is whole where the text begins and ends there', () => {
    expect(around('في حديث')[0]).toBe('\nقال مدير المتحف ');
    expect(around('ولم يذكر')[1]).toBe(' موعد افتتاحه أمام الجمهور');
  });
});
