import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../lib/analysis/read-document';

function quotations(text: string): string[] {
  return readDocument(text).quotations.map(
    ({ inner, closed }) => text.slice(...inner) + (closed ? '' : ' …'),
  );
}

describe('quotations', () => {
  it.each([
    ['straight marks', 'قال "نعم" ثم "لا".', ['نعم', 'لا']],
    ['guillemets', 'قال «نعم».', ['نعم']],
    ['curly marks', 'قال “نعم”.', ['نعم']],
    ['curly marks turned round', 'قال ”نعم“.', ['نعم']],
    ['the same curly mark twice', 'قال ”نعم”.', ['نعم']],
    ['low and high', 'قال „نعم“.', ['نعم']],
    ['single marks', 'قال ‘نعم’.', ['نعم']],
    ['one inside another', 'قال "هذه "كلمة" واحدة".', ['هذه "كلمة" واحدة', 'كلمة']],
    ['two kinds nested', 'قال «هذه "كلمة" واحدة».', ['هذه "كلمة" واحدة', 'كلمة']],
    ['an attached preposition', 'هدد بـ"العقاب".', ['العقاب']],
    ['spaces inside', 'قال " نعم ".', [' نعم ']],
    ['unclosed', 'قال "نعم\nثم سكت.', ['نعم …']],
    ['over two paragraphs', 'قال "نعم.\nثم لا".', ['نعم.\nثم لا']],
    ['a closing mark alone', 'قال نعم" ثم سكت.', []],
    ['an apostrophe', "كتاب O'Neil هنا.", []],
  ])('%s', (_, text, expected) => expect(quotations(text)).toEqual(expected));
});

describe('paragraphs and sentences', () => {
  it('leaves out empty lines and keeps every word', () => {
    const text = 'عنوان\n\n  \nجملة أولى. جملة ثانية\r\nأخيرة';
    const document = readDocument(text);
    expect(document.paragraphs.map((span) => text.slice(...span))).toEqual([
      'عنوان',
      'جملة أولى. جملة ثانية',
      'أخيرة',
    ]);
    expect(document.sentences.map(({ paragraph }) => paragraph)).toEqual([0, 1, 1, 2]);
    expect(document.sentences.at(-1)!.end).toBe(document.words.length);
  });

  it.each(['', ' ', '\n', '...', '"', '\ud800'])('reads %j', (text) => {
    expect(readDocument(text).text).toBe(text);
  });
});
