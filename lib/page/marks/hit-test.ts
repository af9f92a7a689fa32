import type { Hit, Mark } from './mark';

/** A mark's part of one text node: offsets into its data. */
interface Part {
  readonly start: number;
  readonly end: number;
  readonly mark: Mark;
}

/** Finds the marks under a point. */
export type HitTest = (x: number, y: number) => Hit | null;

/**
 * Indexes marks by text node. The caret's position under the pointer leads to the node in constant time
 * (0.05 ms; `highlightsFromPoint` takes milliseconds and grows with the number of ranges).
 */
export function hitTest(marks: readonly Mark[]): HitTest {
  const parts = new Map<Node, Part[]>();
  for (const mark of marks)
    for (const [node, start, end] of mark.ranges.flatMap((range) => [...textParts(range)])) {
      const list = parts.get(node);
      if (list) list.push({ start, end, mark });
      else parts.set(node, [{ start, end, mark }]);
    }

  return (x, y) => {
    const caret = document.caretPositionFromPoint(x, y);
    const here = caret && parts.get(caret.offsetNode);
    if (!here) return null;
    const { offset } = caret;
    const under = here.filter(({ start, end }) => start <= offset && offset <= end).map(({ mark }) => mark);
    // The caret snaps to the nearest text: only what is really drawn under the point counts.
    const drawn = under.filter(({ ranges }) => ranges.some((range) => covers(range, x, y)));
    const official = drawn.find(({ kind }) => kind === 'official') ?? null;
    const claim = drawn.find(({ kind }) => kind !== 'official') ?? null;
    return official || claim ? { official, claim } : null;
  };
}

function covers(range: Range, x: number, y: number): boolean {
  return Array.from(range.getClientRects()).some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}

/** The text nodes of a range, each with the offsets between which it belongs to it. */
function* textParts(range: Range): Generator<[node: Text, start: number, end: number]> {
  const { startContainer, startOffset, endContainer, endOffset, commonAncestorContainer: root } = range;
  if (root instanceof Text) {
    yield [root, startOffset, endOffset];
    return;
  }
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = startContainer;
  for (let node: Node | null = startContainer; node; node = walker.nextNode()) {
    if (node instanceof Text)
      yield [
        node,
        node === startContainer ? startOffset : 0,
        node === endContainer ? endOffset : node.data.length,
      ];
    if (node === endContainer) return;
  }
}
