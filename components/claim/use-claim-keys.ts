import { useEffect } from 'preact/hooks';

/**
 * Alt+ArrowDown goes to the next claim, Alt+ArrowUp to the one before, in the order of the text and
 * round its ends. A modifier is needed: single letters belong to screen readers and to typing.
 */
export function useClaimKeys(
  shown: readonly number[],
  current: number | null,
  onShowClaim: (index: number) => void,
): void {
  useEffect(() => {
    if (shown.length === 0) return;
    const step = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      if (by === 0 || opensList(event.target)) return;
      event.preventDefault();
      onShowClaim(stepClaim(shown, current, by));
    };
    document.addEventListener('keydown', step);
    return () => document.removeEventListener('keydown', step);
  }, [shown, current, onShowClaim]);
}

/** In a select or a field with suggestions, Alt+ArrowDown opens the list. */
function opensList(target: EventTarget | null): boolean {
  return target instanceof HTMLSelectElement || target instanceof HTMLInputElement;
}

/** Of the claims that are shown the one after or before `current`; the first or last one where none is. */
export function stepClaim(shown: readonly number[], current: number | null, by: 1 | -1): number {
  const at = current === null ? -1 : shown.indexOf(current);
  if (at < 0) return by === 1 ? shown[0]! : shown.at(-1)!;
  return shown[(at + by + shown.length) % shown.length]!;
}
