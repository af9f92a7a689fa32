import { BOX_ELEMENTS, BOX_NAMES, BOX_ROLES } from './boilerplate';
import { HEADINGS, SKIPPED } from './elements';
import { nextOutside } from './walk';

/** A box that holds more of the page's prose than this is no box, whatever it is called. */
const MOST_OF_BODY = 0.35;
/** A text node of this length outside links counts as prose. */
const PROSE_UNITS = 50;
/** Share of linked text from which an `<article>` inside the page is a teaser of another story. */
const TEASER_LINKS = 0.25;

const NAMES = new RegExp(`(?:^|-)(?:${BOX_NAMES.map(([name]) => name).join('|')})(?:-|$)`);

/** Units of prose under an element: long text outside links. */
export function proseUnder(root: Element): number {
  let units = 0;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.nodeValue ?? '';
    if (length < PROSE_UNITS) continue;
    const parent = node.parentElement;
    if (!parent || SKIPPED.has(parent.tagName)) continue;
    const trimmed = node.nodeValue?.trim().length ?? 0;
    if (trimmed >= PROSE_UNITS && !parent.closest('a[href]')) units += trimmed;
  }
  return units;
}

/** Attributes that name an element. Where classes are hashed, the label or a test's name still tells what it is. */
const NAMED_BY = ['class', 'id', 'aria-labelledby', 'data-e2e', 'data-testid'] as const;

/** `relatedPosts box_2` → `related-posts-box-2`: the words of an element's names. */
function nameOf(element: Element): string {
  const name = NAMED_BY.map((attribute) => element.getAttribute(attribute) ?? '').join(' ');
  return name.length > 400
    ? ''
    : name
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .replace(/[^a-z\d]+/g, '-');
}

/**
 * Finds the boxes of a page that are not its article: menus, other stories, comments, sharing.
 * @param heading the article's headline on the page, if it is there
 * @returns outermost boxes; none of them holds the heading or much of the page's prose
 */
export function findBoxes(root: Element, heading: Element | null): Set<Element> {
  const boxes = new Set<Element>();
  const prose = proseUnder(root);
  const small = (element: Element) => proseUnder(element) <= prose * MOST_OF_BODY;
  const main = mainArticle(root, heading);
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  let node: Node | null = walker.nextNode();
  while (node) {
    const element = node as Element; // SHOW_ELEMENT yields nothing else
    const isBox =
      isOtherStory(element, main) || (isNamedBox(element) && !holds(element, heading) && small(element));
    if (isBox) {
      boxes.add(element);
      node = nextOutside(walker);
    } else node = walker.nextNode();
  }
  return boxes;
}

const holds = (element: Element, other: Element | null) => other !== null && element.contains(other);

function isNamedBox(element: Element): boolean {
  if (BOX_ELEMENTS.has(element.tagName) || BOX_ROLES.has(element.getAttribute('role') ?? '')) return true;
  if (element.tagName === 'BODY' || element.tagName === 'HTML') return false;
  return NAMES.test(nameOf(element));
}

/** The `<article>` that the page is about: the one around the headline, else the one with most prose. */
function mainArticle(root: Element, heading: Element | null): Element | null {
  const around = heading?.closest('article');
  if (around && proseUnder(around) > 0) return around;
  let best: Element | null = null;
  let most = 0;
  for (const article of root.querySelectorAll('article')) {
    const units = proseUnder(article);
    // The first of equals: a second story below, loaded by scrolling, comes later.
    if (units > most * 1.5) [best, most] = [article, units];
  }
  return best;
}

/** Another story's `<article>`: beside the main one, or a teaser within it. A live blog's entries are neither. */
function isOtherStory(element: Element, main: Element | null): boolean {
  if (element.tagName !== 'ARTICLE' || !main || element === main || element.contains(main)) return false;
  if (!main.contains(element)) return !isEntry(element) || holdsTitle(element);
  return !isEntry(element);
}

const holdsTitle = (element: Element) => element.querySelector('h1') !== null;

function isEntry(element: Element): boolean {
  let linked = 0;
  for (const link of element.querySelectorAll('a[href]')) {
    const target = link.getAttribute('href') ?? '';
    if (target.startsWith('#')) continue;
    const text = link.textContent.trim().length;
    linked += text;
    const heading =
      link.closest('h1,h2,h3,h4,h5,h6') ?? [...link.children].find((child) => HEADINGS.has(child.tagName));
    if (heading && text > 0) return false;
  }
  return linked < element.textContent.trim().length * TEASER_LINKS;
}
