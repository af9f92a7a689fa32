/**
 * The next node in document order that is not under the current one. With it a walk leaves out a subtree
 * without a filter callback, which would not run where the page's scripts are off.
 */
export function nextOutside(walker: TreeWalker): Node | null {
  for (;;) {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
    if (!walker.parentNode()) return null;
  }
}
