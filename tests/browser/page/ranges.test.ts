import { afterEach, expect, it } from 'vitest';
import { rangeOf, rangesOf } from '../../../lib/page/anchor/range-of';
import { articleText } from '../../../lib/page/article-text';
import { readArticle } from '../../../lib/page/reading/read-article';
import { clear, show } from './fixtures';

afterEach(clear);

const HTML = `<!doctype html><title>افتتاح الحديقة العامة في الحي الغربي</title>
<h1>افتتاح الحديقة
  العامة في الحي الغربي</h1>
<p>قال رئيس الحي: «ستفتح <a href="/x">الحديقة العامة</a> أبوابها<br>يوم الجمعة، وستبقى مفتوحة حتى المساء.</p>
<div class="related"><a href="/y">اقرأ أيضا: صيف حار</a></div>
<p>وسيكون الدخول إليها <b>مج</b>انيا لأبناء الحي جميعا».</p>
<p>وتضم الحديقة ملعبين ومكتبة صغيرة للأطفال ومقاعد في الظل.</p>`;

async function read() {
  const reading = readArticle(await show(HTML), 'https://outlet.example/news/12345');
  if (!reading.ok) throw new Error(reading.reason);
  const { article } = reading;
  const text = articleText(article.page);
  const spanOf = (words: string) => [text.indexOf(words), text.indexOf(words) + words.length] as const;
  return { article, text, spanOf };
}

const said = (range: Range | null) => range?.toString().replace(/\s+/g, ' ');

it('finds words across links and bold letters', async () => {
  const { article, spanOf } = await read();
  expect(said(rangeOf(article, ...spanOf('ستفتح الحديقة العامة أبوابها')))).toBe(
    'ستفتح الحديقة العامة أبوابها',
  );
  expect(said(rangeOf(article, ...spanOf('مجانيا لأبناء')))).toBe('مجانيا لأبناء');
});

it('reads a line break within a sentence as a space, and parts the ranges there', async () => {
  const { article, spanOf } = await read();
  expect(rangesOf(article, ...spanOf('أبوابها يوم الجمعة')).map(said)).toEqual(['أبوابها', 'يوم الجمعة']);
});

it('finds the headline where the page prints it', async () => {
  const { article } = await read();
  expect(said(rangeOf(article, 0, article.page.title.length))).toBe(article.page.title);
});

it('covers no box between two paragraphs of one quotation', async () => {
  const { article, spanOf, text } = await read();
  const [start] = spanOf('حتى المساء');
  const end = text.indexOf('جميعا') + 'جميعا'.length;
  expect(rangesOf(article, start, end).map(said)).toEqual([
    'حتى المساء.',
    'وسيكون الدخول إليها مجانيا لأبناء الحي جميعا',
  ]);
});
