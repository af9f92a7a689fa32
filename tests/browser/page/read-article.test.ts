import { afterEach, describe, expect, it } from 'vitest';
import { rangesOf } from '../../../lib/page/anchor/range-of';
import { articleText } from '../../../lib/page/article-text';
import { judge } from '../../../lib/page/gate/judge';
import { readArticle } from '../../../lib/page/reading/read-article';
import { clear, FIXTURES, show } from './fixtures';

afterEach(clear);

const articles = FIXTURES.filter(({ expected }) => expected.article);

describe.each(FIXTURES)('$name', ({ html, expected }) => {
  it('is judged rightly', async () => {
    const verdict = judge(await show(html), expected.url);
    expect(verdict, JSON.stringify(verdict.reasons)).toMatchObject({
      arabic: expected.arabic,
      article: expected.article,
    });
  });
});

describe.each(articles)('$name', ({ html, expected }) => {
  it('is read as written, with nothing around it', async () => {
    const reading = readArticle(await show(html), expected.url);
    if (!reading.ok) throw new Error(reading.reason);
    const { page } = reading.article;
    const { title, outlet, outletName, byline, agency, paragraphs } = page;
    expect({ title, outlet, outletName, byline, agency, paragraphs }).toEqual({
      title: expected.title,
      outlet: expected.outlet,
      outletName: expected.outletName,
      byline: expected.byline,
      agency: expected.agency,
      paragraphs: expected.paragraphs,
    });
    expect(page.published?.slice(0, 10)).toBe(expected.published);
    for (const words of expected.mustNot ?? []) expect(paragraphs.join('\n')).not.toContain(words);
  });

  it('leads every stretch of its text back to the same words on the page', async () => {
    const reading = readArticle(await show(html), expected.url);
    if (!reading.ok) throw new Error(reading.reason);
    const text = articleText(reading.article.page);
    for (const match of text.matchAll(/[^\n]{1,23}/g)) {
      const ranges = rangesOf(reading.article, match.index, match.index + match[0].length);
      const bare = (words: string) => words.replace(/\s+/g, '');
      expect(bare(ranges.map(String).join(''))).toBe(bare(match[0]));
    }
  });

  it('is left as it was', async () => {
    const page = await show(html);
    const before = page.documentElement.outerHTML;
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(page, { subtree: true, childList: true, characterData: true, attributes: true });
    readArticle(page, expected.url);
    judge(page, expected.url);
    seen.push(...observer.takeRecords());
    observer.disconnect();
    expect(seen).toEqual([]);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
