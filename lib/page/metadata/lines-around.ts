/** Units of a line that can be a date, a writer or a credit. */
export const LINE_UNITS = 140;
/** Lines looked at after and before the headline. */
const LINES = { after: 30, before: 6 } as const;
/** A shorter text is perhaps a part of its line: `<b>16</b> نوفمبر <i>2010</i>`. */
const PART_UNITS = 24;
const NOT_READ = /^(?:SCRIPT|STYLE|NOSCRIPT|OPTION)$/;

/** A short text of the page and how far it stands from the headline. */
export interface Line {
  readonly text: string;
  readonly element: Element;
  /** Lines between it and the headline; those before the headline count as further off than those after it. */
  readonly distance: number;
}

/** The lines around the headline, up to the first paragraph. */
export function linesAround(anchor: Element | null, firstBlock: Element | null): Line[] {
  if (!anchor) return [];
  const after = linesFrom(anchor, 'nextNode', LINES.after, (node) => isParagraph(node, firstBlock));
  const before = linesFrom(anchor, 'previousNode', LINES.before, () => false);
  return [...after, ...before.map((line) => ({ ...line, distance: line.distance + LINES.after }))];
}

const isParagraph = (node: Node, firstBlock: Element | null) =>
  firstBlock?.contains(node) === true && (node.nodeValue?.length ?? 0) > LINE_UNITS;

function linesFrom(
  anchor: Element,
  step: 'nextNode' | 'previousNode',
  most: number,
  ends: (node: Node) => boolean,
): Line[] {
  const lines = new Map<Element, Line>();
  const walker = anchor.ownerDocument.createTreeWalker(
    anchor.ownerDocument.documentElement,
    NodeFilter.SHOW_TEXT,
  );
  walker.currentNode = anchor;
  for (let node = walker[step](); node && lines.size < most && !ends(node); node = walker[step]()) {
    const parent = node.parentElement;
    if (!parent || NOT_READ.test(parent.tagName) || anchor.contains(node) || !node.nodeValue?.trim())
      continue;
    const wider = parent.textContent.trim().length < PART_UNITS ? parent.parentElement : null;
    for (const element of [wider, parent])
      if (element && !lines.has(element) && element.textContent.length <= LINE_UNITS)
        lines.set(element, { text: element.textContent.trim(), element: parent, distance: lines.size });
  }
  return [...lines.values()];
}
