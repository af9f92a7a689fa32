import { afterEach, describe, expect, it } from 'vitest';
import { rangesOf } from '../../../lib/page/anchor/range-of';
import { judge } from '../../../lib/page/gate/judge';
import { LIMITS } from '../../../lib/page/limits';
import { readArticle } from '../../../lib/page/reading/read-article';
import type { ReadArticle } from '../../../lib/page/types';
import { clear, show } from './fixtures';

const URL_ = 'https://outlet.example/2024/1/2/story';
const TITLE = 'البلدية تبدأ ترميم السوق القديم';
const PARAGRAPHS = [
  'قالت رئيسة البلدية إن ترميم السوق القديم يبدأ يوم الأحد ويستمر ثلاثة أشهر.',
  'وأضافت أن المحال ستبقى مفتوحة طوال مدة العمل، وأن المرور سيحول إلى الشارع الموازي.',
];
const page = (body: string, head = '') =>
  `<!doctype html><html><head><title>${TITLE}</title>${head}</head><body><h1>${TITLE}</h1>${body}</body></html>`;
const text = (paragraphs: readonly string[]) => paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');

function articleOf(document: Document): ReadArticle {
  const reading = readArticle(document, URL_);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.article;
}

afterEach(clear);

describe('readArticle on bad input', () => {
  it('says that there is no text', async () => {
    expect(readArticle(await show(page('')), URL_)).toEqual({ ok: false, reason: 'no-text' });
    expect(readArticle(new DOMParser().parseFromString('<svg/>', 'image/svg+xml'), URL_).ok).toBe(false);
  });

  it('names the limit that a page is beyond', async () => {
    const long = text(Array.from({ length: 2 * Math.ceil(LIMITS.characters / 100) }, () => PARAGRAPHS[0]!));
    expect(readArticle(await show(page(long)), URL_)).toMatchObject({
      reason: 'too-large',
      limit: 'characters',
    });
    const nodes = '<b>و</b>'.repeat(LIMITS.elements + 1);
    expect(readArticle(await show(page(nodes)), URL_)).toMatchObject({
      reason: 'too-large',
      limit: 'elements',
    });
    const document = await show(page(text(PARAGRAPHS)));
    for (let at = 0; at <= LIMITS.textNodes; at++) document.body.append('و');
    expect(readArticle(document, URL_)).toMatchObject({ reason: 'too-large', limit: 'textNodes' });
  });

  it('reads on where JSON-LD is broken, huge or strange, and dates are absurd', async () => {
    const scripts = [
      '{"@type":"NewsArticle","headline":',
      '[[[[]]]',
      'null',
      '{"@type":["NewsArticle",5,null],"headline":{"name":[[]]},"datePublished":"9999-99-99","author":[{"name":{}}]}',
      `{"@graph":[${'{},'.repeat(3000)}{}]}`,
      '{"__proto__":{"polluted":true},"@type":"NewsArticle","publisher":7}',
    ].map((json) => `<script type="application/ld+json">${json}</script>`);
    const meta =
      '<meta property="article:published_time" content="0000-00-00T99:99"><meta name="date" content="منذ 999999999999 سنة">';
    const { page: read } = articleOf(await show(page(text(PARAGRAPHS), scripts.join('') + meta)));
    expect(read).toMatchObject({
      title: TITLE,
      paragraphs: PARAGRAPHS,
      published: '2024-01-02',
      byline: null,
    });
    expect({}).not.toHaveProperty('polluted');
  });

  it('mends JSON-LD with raw line breaks and a trailing comma', async () => {
    const json = `{"@type":"NewsArticle","headline":"${TITLE}","articleBody":"سطر\nآخر","datePublished":"2023-05-06",}`;
    const head = `<script type="application/ld+json">${json}</script>`;
    expect(articleOf(await show(page(text(PARAGRAPHS), head))).page.published).toBe('2023-05-06');
  });

  it('takes bidi controls and lone surrogates out, and finds the way back past them', async () => {
    const document = await show(page(text(PARAGRAPHS)));
    const node = document.querySelector('p')!.firstChild as Text;
    node.data = `\u202e\u2067قالت\u202c رئيسة \ud800البلدية إن\u200f الترميم يبدأ \u202eيوم\u202c الأحد ويستمر ثلاثة أشهر كاملة.`;
    const article = articleOf(document);
    const [first] = article.page.paragraphs;
    expect(first).toBe('قالت رئيسة \ufffdالبلدية إن الترميم يبدأ يوم الأحد ويستمر ثلاثة أشهر كاملة.');
    expect(first!.isWellFormed()).toBe(true);
    const start = article.page.title.length + 1 + first!.indexOf('الترميم');
    const ranges = rangesOf(article, start, start + 'الترميم يبدأ يوم الأحد'.length);
    expect(
      ranges
        .map(String)
        .join('')
        .replace(/[\u202a-\u202e]/g, ''),
    ).toBe('الترميم يبدأ يوم الأحد');
  });

  it.each([
    'querySelector',
    'createTreeWalker',
    'body',
    'documentElement',
    'getElementsByTagName',
    'cloneNode',
  ])('throws nothing where the page shadows document.%s', async (name) => {
    const document = await show(page(`<img name="${name}"><form name="${name}"></form>${text(PARAGRAPHS)}`));
    expect(() => readArticle(document, URL_)).not.toThrow();
    expect(() => judge(document, URL_)).not.toThrow();
  });

  it('reads a form whose fields are named like properties', async () => {
    const fields = ['parentNode', 'id', 'children', 'tagName', 'textContent', 'className'];
    const form = `<form>${fields.map((name) => `<input name="${name}">`).join('')}</form>`;
    expect(articleOf(await show(page(form + text(PARAGRAPHS)))).page.paragraphs).toEqual(PARAGRAPHS);
  });

  it('reads text that lies deep', async () => {
    const document = await show(page(text(PARAGRAPHS)));
    let inner: Element = document.body.appendChild(document.createElement('div'));
    for (let depth = 0; depth < 400; depth++) inner = inner.appendChild(document.createElement('div'));
    inner.append(...document.querySelectorAll('p'));
    expect(articleOf(document).page.paragraphs).toEqual(PARAGRAPHS);
  });

  it('gives no range once the page has taken the nodes away', async () => {
    const document = await show(page(text(PARAGRAPHS)));
    const article = articleOf(document);
    document.querySelector('p')!.remove();
    const start = TITLE.length + 1;
    expect(rangesOf(article, start, start + 10)).toEqual([]);
    expect(
      rangesOf(article, start + PARAGRAPHS[0]!.length + 1, start + PARAGRAPHS[0]!.length + 11),
    ).toHaveLength(1);
  });
});
