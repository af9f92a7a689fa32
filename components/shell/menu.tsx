import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from './button';
import './menu.css';

interface MenuProps {
  readonly label: string;
  /** Shown in the place of the picture; the label begins with them. */
  readonly words?: string;
  /** Choices; a function is told how to close the sheet, which gives the focus back to the button. */
  readonly children: ComponentChildren | ((close: () => void) => ComponentChildren);
}

/** A button that opens a small sheet of choices; Escape, a click elsewhere or leaving it by Tab closes it. */
export function Menu({ label, words, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  useEffect(() => {
    if (!open) return;
    const closed = new AbortController();
    const outside = ({ target }: Event) => {
      // What was replaced within the sheet, by the very click, is not outside of it.
      if (target instanceof Node && target.isConnected && !root.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside, { signal: closed.signal });
    document.addEventListener('focusin', outside, { signal: closed.signal });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && close(), { signal: closed.signal });
    return () => closed.abort();
  }, [open]);
  const toggle = () => setOpen(!open);
  return (
    <div class="menu" ref={root}>
      {words === undefined ? (
        <IconButton icon="menu" label={label} expanded={open} onClick={toggle} />
      ) : (
        <button type="button" class="menu__words" aria-label={label} aria-expanded={open} onClick={toggle}>
          {words}
        </button>
      )}
      {open && <div class="menu__sheet">{typeof children === 'function' ? children(close) : children}</div>}
    </div>
  );
}
