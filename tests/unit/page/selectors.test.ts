import { describe, expect, it } from 'vitest';
import { describeSpan, findSpan } from '../../../lib/page/anchor/selectors';
import { articleText } from '../../../lib/page/article-text';

const ARTICLE = {
  title: 'رئيسة البلدية تفتتح السوق',
  paragraphs: [
    'قالت رئيسة البلدية إن السوق سيفتح غدا.',
    'وأضافت أن السوق سيفتح غدا أمام الجميع، وأن الدخول مجاني في الأسبوع الأول.',
  ],
};
const QUOTE = 'الدخول مجاني في الأسبوع الأول';

function spanOf(quote: string, from = 0) {
  const start = articleText(ARTICLE).indexOf(quote, from);
  return describeSpan(ARTICLE, start, start + quote.length);
}

function found(article: typeof ARTICLE, selectors: ReturnType<typeof spanOf>) {
  const span = findSpan(article, selectors);
  return span && { by: span.by, words: articleText(article).slice(span.start, span.end) };
}

describe('findSpan', () => {
  it('finds a span where it was', () => {
    expect(found(ARTICLE, spanOf(QUOTE))).toEqual({ by: 'position', words: QUOTE });
  });

  it('finds the same words after the page grew', () => {
    const grown = { ...ARTICLE, paragraphs: ['تحديث: بدأ الحفل قبل قليل.', ...ARTICLE.paragraphs] };
    expect(found(grown, spanOf(QUOTE))).toEqual({ by: 'quote', words: QUOTE });
  });

  it('tells two places with the same words apart by what stands around them', () => {
    const words = 'السوق سيفتح غدا';
    const second = articleText(ARTICLE).lastIndexOf(words);
    const moved = { ...ARTICLE, title: `${ARTICLE.title} الجديدة` };
    const span = findSpan(moved, spanOf(words, second));
    expect(span?.start).toBe(articleText(moved).lastIndexOf(words));
  });

  it('finds words that were edited a little', () => {
    const edited = {
      ...ARTICLE,
      paragraphs: [ARTICLE.paragraphs[0]!, 'وأضافت أن الدخول كان مجانيا في الأسبوع الأول.'],
    };
    const span = found(edited, spanOf('أن الدخول مجاني في الأسبوع الأول'));
    expect(span?.by).toBe('likeness');
    expect(span?.words).toContain('مجانيا في الأسبوع الأول');
  });

  it('finds nothing where the words are gone', () => {
    expect(findSpan({ title: 'خبر آخر', paragraphs: ['نص لا صلة له بما سبق.'] }, spanOf(QUOTE))).toBeNull();
  });
});
