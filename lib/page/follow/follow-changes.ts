/** A page is looked at again this long after it was last changed, and not more often than this. */
const QUIET_MS = 600;
/** Pages that never rest (tickers, clocks) are looked at this often at most, a minute long, then left alone. */
const LOOKS_A_MINUTE = 12;
const MINUTE_MS = 60_000;

/**
 * Calls back when a page may read otherwise than before: late content, an edit, another address in the same
 * document. Owned by `signal`.
 */
export function followChanges(changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looks: number[] = [];

  const look = () => {
    timer = undefined;
    const now = Date.now();
    looks = looks.filter((at) => now - at < MINUTE_MS);
    if (looks.length >= LOOKS_A_MINUTE) return;
    looks.push(now);
    changed();
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(look, QUIET_MS);
  };
  const moved = () => {
    looks = [];
    later();
  };

  const observer = new MutationObserver(later);
  // The card hangs on the root element, outside of what is observed.
  observer.observe(document.body, { childList: true, characterData: true, subtree: true });
  window.addEventListener('popstate', moved, { signal });
  window.navigation?.addEventListener('navigatesuccess', moved, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}
