import type { Block, Segment } from '../types';
import { BLOCKS, SKIPPED } from './elements';
import { nextOutside } from './walk';

/** A block while it is being judged: what is known of its place in the page. */
export interface PageBlock extends Block {
  /** The nearest element that begins a line. */
  readonly element: Element;
  /** Units of text that lie in links. */
  readonly linked: number;
}

export interface Reader {
  /** True for a text node that belongs to what is read. */
  readonly keeps: (text: Text) => boolean;
  /** True for an element that is left out with all it holds. */
  readonly leavesOut?: (element: Element) => boolean;
}

/** A line break ends a paragraph where the sentence has ended; elsewhere it wraps a line. */
const SENTENCE_END = /[.!?؟…][»”"')\]]*$/;
const PRESERVED_LINES = /\S[^\S\n]*\n\s*\S/;
/** Below this length a text node is not asked for its white-space style. */
const LONG_TEXT = 200;

/**
 * Reads the blocks under `root` in document order. Source of the block rules: HTML, "the rendered text
 * collection steps" (innerText), less its dependence on style.
 * @returns one block for each run of text between line-beginning elements; `<br><br>` divides as well
 */
export function readBlocks(root: Element, reader: Reader): PageBlock[] {
  const builder = new BlockBuilder();
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let next: Node | null = walker.nextNode();
  while (next) {
    const node = next;
    const isOut = isElement(node) && (SKIPPED.has(node.tagName) || reader.leavesOut?.(node) === true);
    next = isOut ? nextOutside(walker) : walker.nextNode();
    if (isOut) builder.hole();
    if (isElement(node)) {
      if (node.tagName === 'BR') builder.lineBreak();
      else if (BLOCKS.has(node.tagName)) builder.end();
    } else if (isText(node)) {
      const parent = node.parentElement;
      if (!parent) continue;
      if (!reader.keeps(node)) {
        if (/\S/.test(node.data)) builder.hole();
        continue;
      }
      const { block, link } = surroundings(parent, root);
      builder.enter(block);
      if (keepsLines(node, parent)) builder.addLines(node, link);
      else builder.add(node, 0, node.data.length, link);
    }
  }
  builder.end();
  return builder.blocks;
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

function surroundings(parent: Element, root: Element): { block: Element; link: boolean } {
  let link = false;
  let at = parent;
  while (at !== root && !BLOCKS.has(at.tagName) && at.parentElement) {
    if (at.tagName === 'A') link = true;
    at = at.parentElement;
  }
  if (!link && at.parentElement?.closest('a[href]')) link = true;
  return { block: at, link };
}

function keepsLines(text: Text, parent: Element): boolean {
  if (text.data.length < LONG_TEXT || !PRESERVED_LINES.test(text.data)) return false;
  const view = text.ownerDocument.defaultView;
  return view !== null && /^(pre|break-spaces)/.test(view.getComputedStyle(parent).whiteSpace);
}

/** What becomes of a unit: 0 it is dropped, 1 white space, 2 it is kept. */
function kindOf(unit: number): 0 | 1 | 2 {
  if (
    unit <= 0x20 ||
    unit === 0xa0 ||
    unit === 0x202f ||
    unit === 0x3000 ||
    unit === 0x2028 ||
    unit === 0x2029
  )
    return 1;
  if (unit >= 0x2000 && unit <= 0x200a) return 1;
  if (unit >= 0x7f && unit <= 0x9f) return unit === 0x85 ? 1 : 0;
  if (unit === 0xad || unit === 0x61c || unit === 0xfeff || unit === 0x200b) return 0;
  if (unit === 0x200e || unit === 0x200f) return 0;
  // Embeddings, overrides, isolates: a page must not turn our own lines around.
  if ((unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x2069)) return 0;
  return 2;
}

class BlockBuilder {
  readonly blocks: PageBlock[] = [];
  #element: Element | null = null;
  #parts: string[] = [];
  #length = 0;
  #linked = 0;
  #segments: Segment[] = [];
  /** White space that is written only when more text follows it. */
  #space: { readonly node: Text; readonly offset: number } | 'line' | null = null;
  #breaks = 0;
  #hole = false;
  #last = '';

  enter(element: Element): void {
    if (element !== this.#element) this.end();
    this.#element = element;
  }

  hole(): void {
    this.#hole = true;
  }

  lineBreak(): void {
    if (this.#length === 0) return;
    this.#breaks++;
    if (this.#breaks > 1 || SENTENCE_END.test(this.#last)) {
      const element = this.#element;
      this.end();
      this.#element = element;
    } else {
      this.#space = 'line';
      this.#hole = true;
    }
  }

  addLines(node: Text, link: boolean): void {
    const element = this.#element;
    let from = 0;
    for (const line of node.data.split('\n')) {
      this.add(node, from, from + line.length, link);
      from += line.length + 1;
      if (from <= node.data.length) this.end();
      this.#element = element;
    }
  }

  add(node: Text, from: number, to: number, link: boolean): void {
    const { data } = node;
    for (let at = from; at < to; ) {
      const kind = kindOf(data.charCodeAt(at));
      if (kind === 1 && this.#length > 0 && this.#space === null) this.#space = { node, offset: at };
      if (kind !== 2) {
        at++;
        continue;
      }
      let end = at + 1;
      while (end < to && kindOf(data.charCodeAt(end)) === 2) end++;
      this.#put(node, at, end, link);
      at = end;
    }
  }

  #put(node: Text, from: number, to: number, link: boolean): void {
    if (this.#space) {
      if (this.#space !== 'line') this.#segment(this.#space.node, this.#space.offset, 1);
      this.#parts.push(' ');
      this.#length++;
      this.#space = null;
    }
    this.#segment(node, from, to - from);
    this.#last = node.data.slice(from, to).toWellFormed();
    this.#parts.push(this.#last);
    this.#length += to - from;
    if (link) this.#linked += to - from;
    this.#breaks = 0;
  }

  #segment(node: Text, offset: number, length: number): void {
    const before = this.#segments.at(-1);
    const joined = before !== undefined && !this.#hole;
    if (joined && before.node === node && before.offset + before.length === offset)
      if (before.start + before.length === this.#length) {
        this.#segments[this.#segments.length - 1] = { ...before, length: before.length + length };
        return;
      }
    this.#segments.push({ start: this.#length, node, offset, length, joined });
    this.#hole = false;
  }

  end(): void {
    if (this.#length > 0 && this.#element)
      this.blocks.push({
        text: this.#parts.join(''),
        segments: this.#segments,
        element: this.#element,
        linked: this.#linked,
      });
    this.#element = null;
    this.#parts = [];
    this.#length = 0;
    this.#linked = 0;
    this.#segments = [];
    this.#space = null;
    this.#breaks = 0;
    this.#hole = false;
    this.#last = '';
  }
}
