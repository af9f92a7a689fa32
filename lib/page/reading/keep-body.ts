import { Readability } from '@mozilla/readability';
import { LIMITS } from '../limits';
import { SKIPPED } from './elements';
import { proseUnder } from './find-boxes';
import { nextOutside } from './walk';

/** Share of a finder's prose that another must reach to be preferred. */
const MUCH = 0.6;
/** How much of its parent's prose a child must hold to be gone into. */
const NEARLY_ALL = 0.85;

/** Elements whose name or microdata says that they hold the body; believed when they hold much prose. */
const BODY_HINTS = '[itemprop~="articleBody"],[property~="articleBody"]';

/**
 * Finds the text nodes of the article's body in the live page. `@mozilla/readability` works on a clone;
 * both trees are walked in step, so that each text node of its result leads back to the live one.
 * @param leftOut live elements that are taken out of the clone before
 * @returns live text nodes; empty where the page has no prose
 */
export function keepBody(document: Document, leftOut: ReadonlySet<Element>): Set<Text> {
  const found = byReadability(document, leftOut);
  const hinted = byHint(document, leftOut);
  const best = units(hinted) > units(found) * (1 / MUCH) ? hinted : found;
  return units(best) >= LIMITS.leastText ? best : byDescent(document.body, leftOut);
}

function units(texts: ReadonlySet<Text>): number {
  let sum = 0;
  for (const text of texts) sum += text.data.trim().length;
  return sum;
}

function byReadability(live: Document, leftOut: ReadonlySet<Element>): Set<Text> {
  const clone = live.cloneNode(true) as Document; // a document's clone is a document
  const back = new Map<Node, Text>();
  const ours = textsOf(clone);
  textsOf(live).forEach((text, at) => {
    const copy = ours[at];
    if (copy) back.set(copy, text);
  });
  const copies = clone.getElementsByTagName('*');
  const originals = live.getElementsByTagName('*');
  const doomed: Element[] = [];
  for (let at = 0; at < originals.length; at++)
    if (leftOut.has(originals[at]!) && copies[at]) doomed.push(copies[at]!);
  for (const element of doomed) element.remove();
  const kept = new Set<Text>();
  let content: Node | null | undefined;
  try {
    // A second attempt of Readability parses the page anew and would lose the way back, so the threshold is
    // as low as it goes: short news is common, and other finders follow.
    content = new Readability<Node>(clone, {
      charThreshold: 1,
      disableJSONLD: true,
      serializer: (node) => node,
    }).parse()?.content;
  } catch {
    return kept; // a page that it stumbles over is read by the finders below
  }
  if (!content) return kept;
  const walker = clone.createTreeWalker(content, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = back.get(node);
    if (text) kept.add(text);
  }
  return kept;
}

function textsOf(root: Document): Text[] {
  const texts: Text[] = [];
  const walker = root.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text); // SHOW_TEXT
  return texts;
}

function textsUnder(root: Element, leftOut: ReadonlySet<Node>): Set<Text> {
  const texts = new Set<Text>();
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; ) {
    if (node.nodeType === Node.TEXT_NODE) texts.add(node as Text); // nodeType says so
    const isOut = SKIPPED.has(node.nodeName) || leftOut.has(node);
    node = isOut ? nextOutside(walker) : walker.nextNode();
  }
  return texts;
}

function byHint(document: Document, leftOut: ReadonlySet<Element>): Set<Text> {
  let best = new Set<Text>();
  for (const element of document.querySelectorAll(BODY_HINTS)) {
    const texts = textsUnder(element, leftOut);
    if (units(texts) > units(best)) best = texts;
  }
  return best;
}

/** Goes down from the body for as long as one child holds nearly all prose. */
function byDescent(root: Element, leftOut: ReadonlySet<Element>): Set<Text> {
  let at = root;
  for (;;) {
    const all = proseUnder(at);
    const next = [...at.children].find(
      (child) => !leftOut.has(child) && proseUnder(child) >= all * NEARLY_ALL,
    );
    if (!next || all === 0) break;
    at = next;
  }
  return textsUnder(at, leftOut);
}
