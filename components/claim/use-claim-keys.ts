import { useEffect } from 'preact/hooks';

/**
 * Alt+ArrowDown goes to the next claim, Alt+ArrowUp to the one before, in the order of the text and
 * round its ends. A modifier is needed: single letters belong to screen readers and to typing.
 */
export function useClaimKeys(
  count: number,
  current: number | null,
  onShowClaim: (index: number) => void,
): void {
  useEffect(() => {
    if (count === 0) return;
    const step = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (by === 0 || opensList(event.target)) return;
      event.preventDefault();
      onShowClaim(stepClaim(count, current, by));
    };
    document.addEventListener('keydown', step);
    return () => document.removeEventListener('keydown', step);
  }, [count, current, onShowClaim]);
}

/** In a select or a field with suggestions, Alt+ArrowDown opens the list. */
function opensList(target: EventTarget | null): boolean {
  return target instanceof HTMLSelectElement || target instanceof HTMLInputElement;
}

/** The claim after or before `current`; the first or last one where none is. */
export function stepClaim(count: number, current: number | null, by: 1 | -1): number {
  if (current === null) return by === 1 ? 0 : count - 1;
  return (current + by + count) % count;
}
