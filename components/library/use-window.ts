import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** Rows kept ready beyond each edge of the view, so that a flick of the wheel shows no gap. */
const OVERSCAN = 6;
/** Until the first row has been measured, in pixels. */
const GUESSED_HEIGHT = 104;

export interface Window {
  /** Places in sight, `end` exclusive. */
  readonly first: number;
  readonly end: number;
  /** In pixels. */
  readonly rowHeight: number;
}

/**
 * Which rows of a list of `total` equally high rows are in sight, while the page scrolls.
 * The height is taken from the first row in the document and again when `layout` or the page's size changes.
 */
export function useWindow(list: RefObject<HTMLElement | null>, total: number, layout: unknown): Window {
  const [rowHeight, setRowHeight] = useState(GUESSED_HEIGHT);
  const [range, setRange] = useState({ first: 0, end: Math.min(total, OVERSCAN * 3) });

  useLayoutEffect(() => {
    const measure = () => {
      const height = list.current?.firstElementChild?.getBoundingClientRect().height;
      if (height) setRowHeight(height);
    };
    measure();
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, [layout, total > 0]);

  useEffect(() => {
    const look = () => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const first = Math.max(0, Math.floor(-top / rowHeight) - OVERSCAN);
      const end = Math.max(0, Math.min(total, Math.ceil((innerHeight - top) / rowHeight) + OVERSCAN));
      setRange((before) =>
        before.first === first && before.end === end ? before : { first: Math.min(first, end), end },
      );
    };
    look();
    const closed = new AbortController();
    addEventListener('scroll', look, { passive: true, signal: closed.signal });
    addEventListener('resize', look, { passive: true, signal: closed.signal });
    return () => closed.abort();
  }, [total, rowHeight]);

  // Between a shorter list and the next look, no row beyond its end.
  return { first: Math.min(range.first, total), end: Math.min(range.end, total), rowHeight };
}
