import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the keyboard's place when what had the focus goes: the focus moves to the part of the page that it stood in.
 * @param root that part; it needs `tabIndex={-1}`
 * @param shown what the part is drawn from
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>, shown: unknown): void {
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const part = root.current;
    const note = ({ target }: FocusEvent) => {
      last.current = target;
    };
    part?.addEventListener('focusin', note);
    return () => part?.removeEventListener('focusin', note);
  }, []);
  useLayoutEffect(() => {
    const gone = last.current instanceof Node && !last.current.isConnected;
    if (gone && document.activeElement === document.body) root.current?.focus({ preventScroll: true });
  }, [shown]);
}
