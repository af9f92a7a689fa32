import { afterEach, beforeEach, expect, it } from 'vitest';
import { rangesOf } from '../../../lib/page/anchor/range-of';
import { articleText } from '../../../lib/page/article-text';
import { hitTest } from '../../../lib/page/marks/hit-test';
import type { Mark, MarkKind } from '../../../lib/page/marks/mark';
import { markPainter } from '../../../lib/page/marks/mark-painter';
import { readArticle } from '../../../lib/page/reading/read-article';

const TITLE = 'المدينة تنظم سباقا للدراجات';
const CLAIM = 'السباق سيمر بأحياء المدينة القديمة';
const NAME = 'نادر السعيد';
let life: AbortController;

beforeEach(() => {
  life = new AbortController();
  document.title = TITLE;
  document.body.innerHTML = `<h1>${TITLE}</h1><article style="width: 320px">
    <p>قال المنسق <a href="#n">نادر</a> السعيد إن السباق سيمر <b>بأحياء</b> المدينة القديمة، وإن الطرق ستغلق صباحا.</p>
    <p>وأضاف أن التسجيل مفتوح للجميع حتى نهاية الأسبوع المقبل من غير رسوم.</p></article>`;
});
afterEach(() => {
  life.abort();
  document.body.innerHTML = '';
});

function marks(): Mark[] {
  const reading = readArticle(document, 'https://outlet.example/news/2024/5/6/race');
  if (!reading.ok) throw new Error(reading.reason);
  const text = articleText(reading.article.page);
  const mark = (kind: MarkKind, words: string): Mark => {
    const start = text.indexOf(words);
    return { kind, index: 0, ranges: rangesOf(reading.article, start, start + words.length) };
  };
  return [mark('claim', CLAIM), mark('official', NAME)];
}

const painted = () =>
  [...CSS.highlights.values()]
    .flatMap((highlight) => [...highlight])
    .map((range) => String(range).replace(/\s+/g, ' '));

it('paints the words, over links and bold letters, and changes nothing in the page', () => {
  const before = document.documentElement.outerHTML;
  const observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  markPainter(life.signal).paint(marks());
  expect(painted().sort()).toEqual([CLAIM, NAME].sort());
  expect(observer.takeRecords()).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
  observer.disconnect();
});

it('marks what is uncertain with dots, also where the archive knows more', () => {
  const [claim] = marks() as [Mark, Mark];
  const painter = markPainter(life.signal);
  for (const kind of ['claim-uncertain', 'claim-linked-uncertain'] as const) {
    painter.paint([{ ...claim, kind }]);
    expect(painted()).toEqual([CLAIM]);
    const rules = [...(document.adoptedStyleSheets.at(-1)?.cssRules ?? [])].map(({ cssText }) => cssText);
    expect(rules.find((rule) => rule.includes(`(siyaq-${kind})`))).toContain('dotted');
  }
});

it('takes everything back at the end', () => {
  const sheets = document.adoptedStyleSheets.length;
  markPainter(life.signal).paint(marks());
  expect(document.adoptedStyleSheets).toHaveLength(sheets + 1);
  life.abort();
  expect(painted()).toEqual([]);
  expect(document.adoptedStyleSheets).toHaveLength(sheets);
});

it('hides and shows, and paints again what the page cleared', () => {
  const painter = markPainter(life.signal);
  painter.paint(marks());
  painter.setVisible(false);
  expect(painted()).toEqual([]);
  painter.setVisible(true);
  expect(painted()).toHaveLength(2);
  CSS.highlights.clear();
  painter.keep();
  expect(painted()).toHaveLength(2);
});

it('finds the mark under a point, and none beside it', () => {
  const [claim, official] = marks() as [Mark, Mark];
  const find = hitTest([claim, official]);
  const middle = (mark: Mark) => {
    const { left, top, width, height } = mark.ranges[0]!.getClientRects()[0]!;
    return [left + width / 2, top + height / 2] as const;
  };
  expect(find(...middle(claim))).toMatchObject({ claim, official: null });
  expect(find(...middle(official))).toMatchObject({ claim: null, official });
  const { bottom, left } = document.querySelector('article')!.getBoundingClientRect();
  expect(find(left + 10, bottom + 200)).toBeNull();
});
