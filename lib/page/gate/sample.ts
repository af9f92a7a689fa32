import { LIMITS } from '../limits';
import { TEXT } from './weights';

/** The page's text as the gate sees it: one walk over its text nodes. */
export interface Sample {
  /** Text of all nodes, until enough letters were seen; what stands in links comes last. */
  readonly text: string;
  /** Units of long text outside links, and the number of such stretches. */
  readonly prose: number;
  readonly paragraphs: number;
  readonly linked: number;
  readonly all: number;
}

const NOT_READ = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'OPTION',
  'IFRAME',
  'TITLE',
]);
/** Elements within a paragraph: a link or a name in bold does not end it. */
const INLINE = new Set([
  'A',
  'B',
  'I',
  'EM',
  'STRONG',
  'SPAN',
  'FONT',
  'U',
  'BDI',
  'BDO',
  'MARK',
  'SMALL',
  'SUP',
  'SUB',
  'Q',
  'CITE',
]);
/** Units after which a page of another language is left: most pages of the web are that. */
const EARLY = 1200;
const SENTENCE = /[.،,؛:!؟"»]/;

/**
 * Walks at most `LIMITS.gateNodes` text nodes; reads nothing that needs layout.
 * @param isForeign asked once, early: the walk ends where it says so
 */
export function takeSample(document: Document, isForeign: (text: string) => boolean): Sample {
  const own: string[] = [];
  const links: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let sampled = 0;
  let prose = 0;
  let paragraphs = 0;
  let linked = 0;
  let all = 0;
  let place: Element | null = null;
  let run = 0;
  let marks = false;
  const endRun = () => {
    if (run >= TEXT.paragraph && marks) {
      prose += run;
      paragraphs++;
    }
    run = 0;
    marks = false;
  };
  let seen = 0;
  let asked = false;
  for (let node = walker.nextNode(); node && seen < LIMITS.gateNodes; node = walker.nextNode(), seen++) {
    const parent = node.parentElement;
    if (!parent || NOT_READ.has(parent.tagName)) continue;
    const text = node.nodeValue?.trim() ?? '';
    if (text.length < 2) continue;
    let at: Element = parent;
    let inLink = false;
    while (INLINE.has(at.tagName) && at.parentElement) {
      inLink ||= at.tagName === 'A';
      at = at.parentElement;
    }
    all += text.length;
    // A link that is the whole of its box leads away; one within a long paragraph belongs to it.
    if (inLink) linked += text.length;
    if (at !== place || (inLink && run === 0)) endRun();
    place = at;
    if (!inLink || run > 0) {
      run += text.length;
      marks ||= SENTENCE.test(text);
    }
    if (sampled < LIMITS.gateLetters) {
      (inLink ? links : own).push(text.slice(0, 600));
      sampled += inLink ? 0 : Math.min(text.length, 600);
      if (sampled > EARLY && !asked) {
        asked = true;
        if (isForeign(own.join(' '))) break;
      }
    }
  }
  endRun();
  const text = own.join(' ').slice(0, LIMITS.gateLetters);
  return {
    text: text.length > 400 ? text : `${text} ${links.join(' ')}`.slice(0, LIMITS.gateLetters),
    prose,
    paragraphs,
    linked,
    all,
  };
}
