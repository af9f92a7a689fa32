import { LIMITS } from '../limits';
import { findAddress } from '../metadata/find-address';
import { findAgency, isCreditLine, withoutSignOff } from '../metadata/find-agency';
import { findByline } from '../metadata/find-byline';
import { findOutlet } from '../metadata/find-outlet';
import { findSection } from '../metadata/find-section';
import { findTimes } from '../metadata/find-times';
import { findTitle } from '../metadata/find-title';
import { linesAround } from '../metadata/lines-around';
import { readPageData } from '../metadata/page-data';
import { isCaption, sourceLines } from '../metadata/source-lines';
import type { Block, Reading, Unreadable } from '../types';
import { isDrawn } from './elements';
import { findBoxes } from './find-boxes';
import { keepBody } from './keep-body';
import { pruneBlocks } from './prune-blocks';
import { type PageBlock, readBlocks } from './read-blocks';

/** Lines before the first paragraph in which a writer or an agency is looked for, and last lines for an agency. */
const LINES = { before: 12, last: 4 } as const;

/**
 * Reads the article of a page: what it says about itself, and its body as blocks that lead back to the live
 * text nodes. Nothing in the page is changed and nothing is thrown.
 * @param url the page's address; `document.location` may lag behind a navigation within the page
 * @param now for relative dates
 */
export function readArticle(document: Document, url: string, now = new Date()): Reading {
  try {
    return tooLarge(document) ?? read(document, url, now);
  } catch (error) {
    // A page can shadow the document's own properties (`<img name="body">`): it is left alone.
    return { ok: false, reason: 'failed', message: String(error).slice(0, LIMITS.line) };
  }
}

function tooLarge(document: Document): Unreadable | null {
  const exceeds = (limit: 'elements' | 'textNodes' | 'characters'): Unreadable => ({
    ok: false,
    reason: 'too-large',
    limit,
    allowed: LIMITS[limit],
  });
  if (!document.body) return { ok: false, reason: 'no-text' };
  if (document.getElementsByTagName('*').length > LIMITS.elements) return exceeds('elements');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let texts = 0;
  let units = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const name = node.parentNode?.nodeName;
    if (name === 'SCRIPT' || name === 'STYLE') continue;
    units += node.nodeValue?.length ?? 0;
    if (++texts > LIMITS.textNodes) return exceeds('textNodes');
    if (units > LIMITS.characters) return exceeds('characters');
  }
  return null;
}

function read(document: Document, url: string, now: Date): Reading {
  const data = readPageData(document, url);
  const address = findAddress(data);
  const { outlet, outletName } = findOutlet(data, address);
  const title = findTitle(data, outletName);

  const leftOut = findBoxes(document.body, title.heading);
  for (const element of document.body.getElementsByTagName('*')) if (!isDrawn(element)) leftOut.add(element);
  const kept = keepBody(document, leftOut);
  const raw = readBlocks(document.body, {
    keeps: (text) => kept.has(text),
    leavesOut: (at) => leftOut.has(at),
  });
  const whole = raw.filter(({ element }) => !title.heading?.contains(element));
  const body = pruneBlocks(whole, title.text).map(cutSignOff);
  const paragraphs = body.filter(({ text }) => text !== '' && !isCreditLine(text, outlet));
  if (paragraphs.reduce((sum, { text }) => sum + text.length, 0) < LIMITS.leastText)
    return { ok: false, reason: 'no-text' };

  const first = paragraphs[0]!;
  const lead = whole.slice(
    0,
    whole.findIndex(({ element, text }) => element === first.element && text === first.text),
  );
  const before = lead.slice(-LINES.before).map(({ text }) => text);
  const lines = linesAround(title.heading ?? first.element, first.element).filter(({ element }) =>
    isDrawn(element),
  );
  const printed = lines.map(({ text }) => text);
  const credits = [...lead.slice(-LINES.before), ...lines]
    .filter(({ element }) => !isCaption(element))
    .map(({ text }) => text);
  const { byline, authors } = findByline(data, [...before, ...printed], outlet, outletName);
  const last = whole.slice(-LINES.last).map(({ text }) => text);
  const agency = findAgency(
    {
      opening: [first.text, ...credits],
      closing: [...last.reverse(), ...sourceLines(document)],
      authors,
    },
    outlet,
    outletName,
  );
  const times = findTimes(data, title.heading, first.element, lines, now);
  return {
    ok: true,
    article: {
      page: {
        url: address,
        title: title.text,
        outlet,
        outletName,
        byline,
        agency,
        ...times,
        section: findSection(data),
        paragraphs: paragraphs.map(({ text }) => text),
      },
      heading: title.heading && headingBlock(title.heading, title.text),
      blocks: paragraphs.map(({ text, segments }) => ({ text, segments })),
    },
  };
}

/** The headline as a block, where the page prints exactly the title. */
function headingBlock(heading: Element, title: string): Block | null {
  const block = readBlocks(heading, { keeps: () => true }).find(({ text }) => text.includes(title));
  return block ? cut(block, block.text.indexOf(title), title.length) : null;
}

function cutSignOff(block: PageBlock): PageBlock {
  const length = withoutSignOff(block.text);
  return length < block.text.length ? { ...block, ...cut(block, 0, length) } : block;
}

/** A part of a block, with its segments. */
function cut(block: Block, from: number, length: number): Block {
  const to = from + length;
  const segments = block.segments
    .filter((segment) => segment.start < to && segment.start + segment.length > from)
    .map((segment) => {
      const skipped = Math.max(0, from - segment.start);
      const end = Math.min(segment.start + segment.length, to);
      return {
        ...segment,
        start: segment.start + skipped - from,
        offset: segment.offset + skipped,
        length: end - segment.start - skipped,
      };
    });
  return { text: block.text.slice(from, to), segments };
}
