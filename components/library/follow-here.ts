/** Follows a link within the page, and leaves it to the browser when another tab or window is meant. */
export function followHere(event: MouseEvent, go: () => void): void {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  go();
}
