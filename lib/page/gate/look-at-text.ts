import { LIMITS } from '../limits';
import { countLetters, type Letters } from './letters';
import { BOUNDS } from './weights';

/** A text node of this length, outside of links and controls, is prose. */
const PROSE = 50;
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA', 'OPTION', 'TITLE']);
const INLINE = new Set([
  'A',
  'B',
  'I',
  'EM',
  'STRONG',
  'SPAN',
  'FONT',
  'MARK',
  'U',
  'BDI',
  'Q',
  'SMALL',
  'CITE',
  'BR',
]);

/** What a page's text looks like, from one walk over a bounded number of its text nodes. */
export interface TextLook {
  readonly letters: Letters;
  /** UTF-16 units of prose, and of the place that holds most of it. */
  readonly prose: number;
  readonly densest: number;
  /** Units of text within links, and of all text. */
  readonly linked: number;
  readonly all: number;
}

/** Looks at the text nodes of the body. A page that is plainly not Arabic is left early. */
export function lookAtText(document: Document): TextLook {
  const letters: Letters = { arabic: 0, foreign: 0, taMarbuta: 0, latin: 0 };
  const places = new Map<Element, number>();
  let prose = 0;
  let linked = 0;
  let all = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let seen = 0; seen < LIMITS.gateNodes && walker.nextNode(); seen++) {
    const node = walker.currentNode as Text;
    const text = node.data;
    const parent = node.parentElement;
    if (text.length < 2 || !parent || SKIPPED.has(parent.tagName)) continue;
    const length = text.trim().length;
    if (length === 0) continue;
    all += length;
    // Menus come before the text in most documents, and in another language in some: short bits count little.
    if (letters.arabic + letters.latin < LIMITS.gateLetters && (length >= PROSE || seen < 400))
      countLetters(text, letters);
    if (letters.latin > BOUNDS.early && letters.arabic < letters.latin / 4) break;
    if (parent.closest('a,button,nav,footer,label')) linked += length;
    else if (length >= PROSE) {
      prose += length;
      const place = placeOf(parent);
      places.set(place, (places.get(place) ?? 0) + length);
    }
  }
  return { letters, prose, densest: Math.max(0, ...places.values()), linked, all };
}

/** Where prose stands: what holds its paragraph. Paragraphs of an article share it, posts of a thread do not. */
function placeOf(parent: Element): Element {
  let block = parent;
  while (INLINE.has(block.tagName) && block.parentElement) block = block.parentElement;
  return block.parentElement ?? block;
}
