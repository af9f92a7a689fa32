import { isDrawn } from '../reading/elements';
import { LINE_UNITS } from './lines-around';

const SOURCE = /^\s*(?:ال)?مص(?:در|ادر)\s*[:：]/;
/** Where such a line names a picture's source, or another story's. */
const ELSEWHERE =
  'figure,figcaption,aside,nav,footer,[class*="caption" i],[class*="legend" i],[class*="comment" i]';
const MOST = 3;

/** A line that names a picture's source: its place says so, or a picture is all that stands beside it. */
export function isCaption(element: Element): boolean {
  if (element.closest(ELSEWHERE)) return true;
  const beside = element.parentElement;
  return (
    beside?.querySelector('img,picture') !== null && beside?.textContent.trim() === element.textContent.trim()
  );
}

/** Lines of the page that name the text's source, wherever its layout puts them: `المصدر: وكالات`. */
export function sourceLines(document: Document): string[] {
  const lines: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && lines.length < MOST; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !SOURCE.test(node.nodeValue ?? '') || parent.closest(ELSEWHERE)) continue;
    // The name may stand in an element of its own: <b>المصدر:</b> <a>رويترز</a>.
    const isBare = /[:：]\s*$/.test(node.nodeValue ?? '');
    const text = ((isBare && parent.parentElement) || parent).textContent.trim();
    if (text.length <= LINE_UNITS && isDrawn(parent)) lines.push(text);
  }
  return lines;
}
