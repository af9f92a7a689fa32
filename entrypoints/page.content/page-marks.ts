import { translator } from '../../lib/i18n/translator';
import { card } from '../../lib/page/card/card';
import { type HitTest, hitTest } from '../../lib/page/marks/hit-test';
import type { Hit, Mark } from '../../lib/page/marks/mark';
import { markPainter } from '../../lib/page/marks/mark-painter';
import type { Settings } from '../../lib/settings';
import { type CardFacts, cardContent } from './card-content';

/** The card comes when the pointer rests, and goes when it has left mark and card. */
const SHOW_MS = 180;
const HIDE_MS = 250;

interface Wiring {
  readonly signal: AbortSignal;
  readonly facts: () => CardFacts | null;
  /** The reader moved to a claim. */
  readonly onCurrent: (claim: number) => void;
  readonly onOpen: () => void;
}

export interface PageMarks {
  /** @param at index of the claim in front */
  paint(marks: readonly Mark[], at: number | null): void;
  setVisible(visible: boolean): void;
  setWords(settings: Pick<Settings, 'language' | 'digits'>): void;
  /** Scrolls to a claim and flashes it; false where the page does not show it. */
  show(claim: number): boolean;
  /** To the next or previous claim, with its card for the keyboard. */
  step(by: 1 | -1): void;
  keep(): void;
}

/** The marks with what the reader does to them: hover, click, keys. */
export function pageMarks({ signal, facts, onCurrent, onOpen }: Wiring): PageMarks {
  const painter = markPainter(signal);
  const box = card(signal);
  let words = translator({ language: 'ar', digits: 'latn' });
  let claims: readonly Mark[] = [];
  let find: HitTest = () => null;
  let visible = true;
  let current = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const open = (claim: Mark | null) => {
    if (claim) moveTo(claim);
    onOpen();
  };
  const moveTo = (claim: Mark) => {
    current = claims.indexOf(claim);
    painter.setCurrent(claim.ranges);
    onCurrent(claim.index);
  };
  const present = (hit: Hit, focus: boolean) => {
    const known = facts();
    const content = known && cardContent(hit, known, words);
    const mark = hit.claim ?? hit.official;
    if (content && mark) box.show(firstLine(mark.ranges), content, () => open(hit.claim), focus);
  };

  const hover = (event: PointerEvent) => {
    if (box.holds(event.target)) return clearTimeout(timer);
    const { clientX: x, clientY: y } = event;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const hit = visible ? find(x, y) : null;
      if (hit) present(hit, false);
      else box.hide();
    }, SHOW_MS);
  };
  const leave = () => {
    clearTimeout(timer);
    timer = setTimeout(() => box.hide(), HIDE_MS);
  };
  const click = (event: MouseEvent) => {
    // A link, a button or a selection of text means itself.
    const busy =
      event.target instanceof Element && event.target.closest('a,button,input,select,textarea,label');
    if (!visible || event.button !== 0 || busy || !getSelection()?.isCollapsed) return;
    const hit = find(event.clientX, event.clientY);
    if (hit?.claim) open(hit.claim);
  };
  document.addEventListener('pointermove', hover, { signal, passive: true });
  document.addEventListener('pointerleave', leave, { signal });
  document.addEventListener('click', click, { signal });
  document.addEventListener('scroll', () => box.hide(), { signal, passive: true, capture: true });

  return {
    paint(marks, at) {
      claims = marks.filter(({ kind }) => kind !== 'official');
      find = hitTest(marks);
      painter.paint(marks);
      current = claims.findIndex(({ index }) => index === at);
      painter.setCurrent(claims[current]?.ranges ?? []);
      if (marks.length === 0) box.hide();
    },
    setVisible(next) {
      visible = next;
      painter.setVisible(next);
      if (!next) box.hide();
    },
    setWords: (settings) => {
      words = translator(settings);
    },
    show(index) {
      const claim = claims.find((mark) => mark.index === index);
      if (!claim) return false;
      scrollTo(claim.ranges);
      painter.flash(claim.ranges);
      moveTo(claim);
      return true;
    },
    step(by) {
      if (claims.length === 0) return;
      const next =
        current < 0 ? (by > 0 ? 0 : claims.length - 1) : (current + by + claims.length) % claims.length;
      const claim = claims[next]!;
      scrollTo(claim.ranges);
      moveTo(claim);
      // The scroll's own event comes with the next frame, and would close the card.
      afterScroll(() => present({ claim, official: null }, true));
    },
    keep: painter.keep,
  };
}

function firstLine([range]: readonly Range[]): DOMRect {
  return range?.getClientRects()[0] ?? new DOMRect();
}

/** Brings a range to the middle of the window; at once where the reader wants no motion, and for the card's sake. */
function scrollTo([range]: readonly Range[]): void {
  if (!range) return;
  const { top, height } = range.getBoundingClientRect();
  const middle = window.scrollY + top - (window.innerHeight - Math.min(height, window.innerHeight)) / 2;
  window.scrollTo({ top: middle, behavior: 'instant' });
}

function afterScroll(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run));
}
