const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements whose text is never read: code, controls, embedded media. */
export const SKIPPED = set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED CANVAS VIDEO AUDIO SVG svg MATH math SELECT TEXTAREA INPUT ' +
    'BUTTON DATALIST METER PROGRESS MAP HEAD TITLE FIGCAPTION AMP-AD AMP-CAROUSEL AMP-SIDEBAR AMP-EMBED',
);

/** Elements that begin a new line, by their name: the style of a saved page may be missing. */
export const BLOCKS = set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 ' +
    'H5 H6 HEADER HGROUP HR HTML LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL CAPTION',
);

export const HEADINGS = set('H1 H2 H3 H4 H5 H6');

/** True where the browser draws the element. Without a window (a parsed file) the markup alone decides. */
export function isDrawn(element: Element): boolean {
  if (element.ownerDocument.defaultView && typeof element.checkVisibility === 'function')
    return element.checkVisibility();
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.hasAttribute('hidden')) return false;
    if (/display\s*:\s*none/i.test(at.getAttribute('style') ?? '')) return false;
  }
  return true;
}
