import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Library } from '../../../components/library/library';
import type { LibraryActions } from '../../../components/library/library-state';
import { markedSpans, markPieces } from '../../../components/reading/mark-pieces';
import { libraryActions, libraryProps, readingState } from './props';
import { ANALYSIS, ARTICLE, TEXT } from './sample';
import { named, show } from './show';

it('marks what is uncertain in a saved text with dots, whatever the reader’s setting', async () => {
  const props = libraryProps({ view: 'article', reading: readingState() }, libraryActions());
  const { host } = await show(<Library {...props} />);
  const marked = host.querySelector('.marked--uncertain');
  expect(marked && getComputedStyle(marked).borderBlockEndStyle).toBe('dotted');
  expect(host.querySelectorAll('.claim')).toHaveLength(ANALYSIS.claims.length);
});

describe('markPieces', () => {
  const spans = fc.array(
    fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => [start, start + length] as const),
    { maxLength: 8 },
  );

  it('covers the text once, without a gap, whatever overlaps', () => {
    fc.assert(
      fc.property(
        spans,
        spans,
        fc.nat(20),
        fc.integer({ min: 1, max: 30 }),
        (claims, officials, start, size) => {
          const pieces = markPieces(start, start + size, { claims, officials });
          expect(pieces[0]?.start).toBe(start);
          expect(pieces.at(-1)?.end).toBe(start + size);
          for (const [place, piece] of pieces.entries()) {
            expect(piece.end).toBeGreaterThan(piece.start);
            if (place > 0) expect(piece.start).toBe(pieces[place - 1]?.end);
          }
        },
      ),
    );
  });

  it('gives each unit the marks that lie over it', () => {
    fc.assert(
      fc.property(spans, spans, (claims, officials) => {
        for (const piece of markPieces(0, 60, { claims, officials })) {
          for (let at = piece.start; at < piece.end; at++) {
            const over = ([from, to]: readonly [number, number]) => at >= from && at < to;
            expect(piece.official).toBe(officials.some(over));
            const lengths = claims.filter(over).map(([from, to]) => to - from);
            const shown = piece.claim === null ? null : claims[piece.claim]!;
            if (shown === null) expect(lengths).toEqual([]);
            else expect(shown[1] - shown[0]).toBe(Math.min(...lengths));
          }
        }
      }),
    );
  });

  it('marks officials, and no other speaker', () => {
    const { officials } = markedSpans(ANALYSIS);
    expect(officials.map(([start, end]) => TEXT.slice(start, end))).toEqual([
      'وزير المياه',
      'سليم الربيعي',
      'الربيعي',
    ]);
  });
});

function Reading({ current, actions }: { current: number | null; actions: LibraryActions }) {
  return <Library {...libraryProps({ view: 'article', reading: readingState({ current }) }, actions)} />;
}

function inSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top < innerHeight && bottom > 0;
}

describe('the reading view', () => {
  it('shows the text as it was saved, to the letter', async () => {
    const { host } = await show(<Library {...libraryProps({ view: 'article', reading: readingState() })} />);
    expect(host.querySelector('.article-body h1')?.textContent).toBe(ARTICLE.title);
    expect([...host.querySelectorAll('.article-body p')].map((p) => p.textContent)).toEqual(
      ARTICLE.paragraphs,
    );
  });

  it('renders markup of a page as text', async () => {
    const version = { ...readingState().version, paragraphs: ['<img src=x onerror=alert(1)>'] };
    const analysis = { version: 1, speakers: [], claims: [] };
    const reading = readingState({ version: { ...version, analysis } });
    const { host } = await show(<Library {...libraryProps({ view: 'article', reading })} />);
    expect(host.querySelector('.article-body img')).toBeNull();
    expect(host.querySelector('.article-body p')?.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  it('marks each claim with its words, and those with context differently', async () => {
    const { host } = await show(<Library {...libraryProps({ view: 'article', reading: readingState() })} />);
    const marked = ANALYSIS.claims.map((_, index) =>
      [...host.querySelectorAll(`.article-body [data-claim="${index}"]`)]
        .map((mark) => mark.textContent)
        .join(''),
    );
    expect(marked).toEqual(ANALYSIS.claims.map(({ start, end }) => TEXT.slice(start, end)));
    expect(host.querySelector('.article-body .marked--linked')?.getAttribute('data-claim')).toBe('0');
  });

  it('goes to a claim from the text, the margin and the keyboard', async () => {
    const actions = libraryActions();
    const view = { view: 'article', reading: readingState() } as const;
    const { host } = await show(<Library {...libraryProps(view, actions)} />);
    await userEvent.click(host.querySelector('.article-body [data-claim="2"]')!);
    await userEvent.click(named(host, 'button', 'التصريح السابق'));
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(actions.onShowClaim.mock.calls).toEqual([[2], [4], [0]]);
  });

  it.each([
    ['the margin', '.claim-margin .claim:last-child .claim__words', '.article-body [data-claim="1"]'],
    ['the text', '.article-body [data-claim="1"]', '.claim-margin [aria-current]'],
  ])('on a narrow page, shows the other place of a claim that was clicked in %s', async (_, from, to) => {
    await page.viewport(360, 600);
    const actions = libraryActions();
    const shown = await show(<Reading current={null} actions={actions} />);
    const start = shown.host.querySelector<HTMLElement>(from)!;
    start.scrollIntoView();
    start.click();
    await shown.again(<Reading current={1} actions={actions} />);
    await expect.poll(() => inSight(shown.host.querySelector(to)!)).toBe(true);
  });

  it('opens another version', async () => {
    const actions = libraryActions();
    const view = { view: 'article', reading: readingState() } as const;
    const { host } = await show(<Library {...libraryProps(view, actions)} />);
    await userEvent.selectOptions(host.querySelector('.reading-head select')!, 'older');
    expect(actions.onGo).toHaveBeenCalledExactlyOnceWith({
      view: 'article',
      id: 'article-1',
      hash: 'older',
      claim: null,
    });
  });

  it('links the original without telling it where the reader comes from', async () => {
    const { host } = await show(<Library {...libraryProps({ view: 'article', reading: readingState() })} />);
    const link = host.querySelector<HTMLAnchorElement>('.reading-head__original')!;
    expect([link.href, link.rel]).toEqual([ARTICLE.url, 'noreferrer']);
  });
});
