import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from './button';
import './menu.css';

interface MenuProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** A button that opens a small sheet of choices; Escape, a click elsewhere or leaving it by Tab closes it. */
export function Menu({ label, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const closed = new AbortController();
    const outside = ({ target }: Event) => {
      if (!(target instanceof Node && root.current?.contains(target))) setOpen(false);
    };
    document.addEventListener('pointerdown', outside, { signal: closed.signal });
    document.addEventListener('focusin', outside, { signal: closed.signal });
    document.addEventListener(
      'keydown',
      ({ key }) => {
        if (key !== 'Escape') return;
        setOpen(false);
        root.current?.querySelector('button')?.focus();
      },
      { signal: closed.signal },
    );
    return () => closed.abort();
  }, [open]);
  return (
    <div class="menu" ref={root}>
      <IconButton icon="menu" label={label} expanded={open} onClick={() => setOpen(!open)} />
      {open && <div class="menu__sheet">{children}</div>}
    </div>
  );
}
