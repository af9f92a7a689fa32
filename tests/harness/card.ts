import type { Page } from '@playwright/test';
import type { Marks } from './marks';

interface Node {
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
}

const CARD = 'SIYAQ-CARD';

/** The text of the card that shows on a page, or null. Its shadow root is closed: only the debugger sees in. */
export async function cardText(page: Page): Promise<string | null> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const host = find(root, CARD);
  return host ? textOf(host).trim() : null;
}

function find(node: Node, name: string): Node | null {
  if (node.nodeName === name) return node;
  for (const child of node.children ?? []) {
    const found = find(child, name);
    if (found) return found;
  }
  return null;
}

function textOf(node: Node): string {
  const below = [...(node.shadowRoots ?? []), ...(node.children ?? [])];
  return node.nodeName === '#text' ? `${node.nodeValue} ` : below.map(textOf).join('');
}

/** Where to point on the page for the first of these marks: the middle of its first line, in view. */
export async function pointOn(page: Page, name: keyof Marks['byName']): Promise<{ x: number; y: number }> {
  return page.evaluate((highlight) => {
    const [mark] = CSS.highlights.get(highlight) ?? [];
    if (!mark) throw new Error(`Nothing is marked as ${highlight}`);
    const range = document.createRange();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    mark.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const [line] = range.getClientRects();
    if (!line) throw new Error(`The first ${highlight} is not drawn`);
    return { x: line.x + line.width / 2, y: line.y + line.height / 2 };
  }, name);
}
