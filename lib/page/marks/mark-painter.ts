import { groundOf, type HighlightName, highlightStyles, nameOf, PRIORITY } from './highlight-styles';
import type { Mark } from './mark';

const KINDS = ['claim', 'claim-uncertain', 'claim-linked', 'claim-linked-uncertain', 'official'] as const;

/** How long a claim flashes after the reader jumped to it. */
const FLASH_MS = 1600;

/**
 * Paints marks with the CSS Custom Highlight API: no node of the page is added, moved or changed.
 * Everything is taken back when `signal` is aborted.
 */
export interface MarkPainter {
  /** Replaces all marks. */
  paint(marks: readonly Mark[]): void;
  /** The claim that the reader stands at, or none. */
  setCurrent(ranges: readonly Range[]): void;
  flash(ranges: readonly Range[]): void;
  setVisible(visible: boolean): void;
  /** Paints again where the page has cleared the registry, which every script may do. */
  keep(): void;
}

export function markPainter(signal: AbortSignal): MarkPainter {
  const painted = new Map<HighlightName, Highlight>();
  let visible = true;
  let sheet: CSSStyleSheet | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const put = (name: HighlightName, ranges: readonly Range[]) => {
    const highlight = new Highlight(...ranges);
    highlight.priority = PRIORITY[name];
    painted.set(name, highlight);
    if (visible) CSS.highlights.set(nameOf(name), highlight);
  };
  const clear = () => {
    for (const name of Object.keys(PRIORITY) as HighlightName[]) CSS.highlights.delete(nameOf(name));
  };
  const dress = (element: Element | null | undefined) => {
    if (!element) return;
    if (!sheet) {
      sheet = new CSSStyleSheet();
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }
    sheet.replaceSync(highlightStyles(groundOf(element)));
  };

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clear();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  return {
    paint(marks) {
      if (signal.aborted) return;
      clear();
      painted.clear();
      dress(marks[0]?.ranges[0]?.startContainer.parentElement);
      for (const kind of KINDS) {
        const ranges = marks.filter((mark) => mark.kind === kind).flatMap(({ ranges: parts }) => parts);
        if (ranges.length > 0) put(kind, ranges);
      }
    },
    setCurrent: (ranges) => put('current', ranges),
    flash(ranges) {
      put('flash', ranges);
      clearTimeout(timer);
      timer = setTimeout(() => put('flash', []), FLASH_MS);
    },
    setVisible(next) {
      visible = next;
      if (!visible) clear();
      else for (const [name, highlight] of painted) CSS.highlights.set(nameOf(name), highlight);
    },
    keep() {
      if (!visible || signal.aborted) return;
      for (const [name, highlight] of painted)
        if (CSS.highlights.get(nameOf(name)) !== highlight) CSS.highlights.set(nameOf(name), highlight);
    },
  };
}
