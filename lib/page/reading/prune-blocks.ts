import { parseArabicDate } from '../../arabic/dates';
import { foldKey } from '../../arabic/fold';
import {
  ALSO_VERBS,
  CLOSING_HEADINGS,
  LEAD_INS,
  PHOTO_CREDITS,
  SERVICE,
  SERVICE_WITHIN,
} from './boilerplate';
import { HEADINGS } from './elements';
import type { PageBlock } from './read-blocks';

/** Units up to which a phrase of the tables speaks for the whole block. */
const SHORT = { leadIn: 170, service: 260, within: 700, photo: 120, date: 90, latin: 60 } as const;
/** Share of linked text from which a block is a link and no paragraph. */
const LINKED = 0.75;
const SOME_LINK = 0.3;
/** `Getty Images`: a line without Arabic among Arabic paragraphs is an agency's credit. */
const ARABIC = /[\u0620-\u06ff]/;
/** Words from which an unlinked block counts as prose. */
const PROSE_WORDS = 12;
const SENTENCE_WORDS = 6;
const SENTENCE_END = /[.!?؟…:][»”"')\]]*$/;
/** `// انتهى //`, `(النهاية)`: agencies end a text so; its hour and number follow. */
const END_MARK = /^(?:انتهي|النهايه)$/;
/** A pull quotation repeats a sentence of the body. */
const REPEATED_WORDS = 5;

/** Why a block is no part of the body; null where it is. */
type Fault = 'lead-in' | 'teaser' | 'link' | 'service' | 'photo' | 'repeated' | 'bare' | 'date';

interface Judged {
  readonly block: PageBlock;
  readonly folded: string;
  readonly fault: Fault | null;
}

/**
 * Drops what is not body from the blocks that a finder kept.
 * @param title the article's title, which is no paragraph of it
 */
export function pruneBlocks(blocks: readonly PageBlock[], title: string): PageBlock[] {
  const seen = new Set<string>([bare(foldKey(title))]);
  const judged: Judged[] = [];
  for (const block of blocks) {
    const folded = opening(foldKey(block.text));
    const fault = faultOf(block, folded, seen, judged.length === 0);
    judged.push({ block, folded, fault });
    seen.add(bare(folded));
  }
  const boxed = underLeadIns(judged);
  const end = endOfBody(judged, title);
  const firstProse = judged.findIndex(isProse);
  const lastProse = judged.findLastIndex((one, at) => at < end && isProse(one));
  const isBody = (one: Judged, at: number) =>
    one.fault === null &&
    !boxed.has(one) &&
    at < end &&
    (at >= firstProse || !isLabel(one)) &&
    (at <= lastProse || standsBeside(one, judged.slice(0, lastProse + 1)));
  return judged.filter(isBody).map(({ block }) => block);
}

/** Without the arrows, bullets and marks that a phrase may stand behind. */
const opening = (folded: string) => folded.replace(/^[^\p{L}\p{N}©(]+/u, '');
const bare = (folded: string) => folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const wordsIn = (folded: string) => folded.split(' ').length;

function begins(folded: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => folded.startsWith(phrase) && !/^[\p{L}\p{N}]/u.test(rest(folded, phrase)));
}

/** What follows a phrase; empty after one that ends in a mark of its own. */
const rest = (folded: string, phrase: string) =>
  /[\p{L}\p{N}]$/u.test(phrase) ? folded.slice(phrase.length, phrase.length + 1) : '';

function faultOf(block: PageBlock, folded: string, seen: ReadonlySet<string>, first: boolean): Fault | null {
  const { length } = block.text;
  const linked = block.linked / length;
  if (!/\p{L}/u.test(folded)) return 'bare';
  if (isDateLine(block)) return 'date';
  if (begins(folded, LEAD_INS) && (length <= SHORT.leadIn || linked >= SOME_LINK)) return 'lead-in';
  if (linked >= LINKED && !(SENTENCE_END.test(block.text) && wordsIn(folded) >= PROSE_WORDS)) return 'link';
  if (isTeaser(block.element)) return 'teaser';
  if (begins(folded, SERVICE) && (length <= SHORT.service || linked >= SOME_LINK) && !isReport(block, folded))
    return 'service';
  if (length <= SHORT.within && SERVICE_WITHIN.some((phrase) => folded.includes(phrase))) return 'service';
  if (length <= SHORT.photo && begins(folded, PHOTO_CREDITS)) return 'photo';
  if (length <= SHORT.latin && !ARABIC.test(block.text) && !SENTENCE_END.test(block.text)) return 'photo';
  if (seen.has(bare(folded)) && (wordsIn(folded) >= REPEATED_WORDS || first)) return 'repeated';
  return null;
}

/** What another story says below its linked headline: `<h3><a>headline</a></h3><p>its first lines</p>`. */
function isTeaser(element: Element): boolean {
  const before = element.previousElementSibling;
  if (!before || !/^H[2-6]$/.test(before.tagName)) return false;
  const link = before.querySelector('a[href]') ?? before.closest('a[href]');
  const target = link?.getAttribute('href') ?? '#';
  return !target.startsWith('#') && link?.textContent.trim() === before.textContent.trim();
}

/** `وكالة · 8 مايو 2025 · آخر تحديث …`: a subheading with a date in it stays. */
function isDateLine({ text, element }: PageBlock): boolean {
  if (text.length > SHORT.date || SENTENCE_END.test(text) || HEADINGS.has(element.tagName)) return false;
  return parseArabicDate(text) !== null;
}

/** `شارك الوزير في …`: a whole sentence that begins like a request and is none. */
function isReport({ text, linked }: PageBlock, folded: string): boolean {
  const isWhole = wordsIn(folded) >= PROSE_WORDS && /[.؟!»"]$/.test(text) && linked === 0;
  return isWhole && begins(folded, ALSO_VERBS);
}

const isProse = ({ folded, fault }: Judged) => fault === null && wordsIn(folded) >= PROSE_WORDS;
/** A short last paragraph is one sentence; a headline has no full stop. */
const isSentence = (one: Judged) =>
  isProse(one) ||
  (one.fault === null && wordsIn(one.folded) >= SENTENCE_WORDS && /[.؟!»"]$/.test(one.block.text));
const isHeading = ({ block }: Judged) => block.element.closest('h1,h2,h3,h4,h5,h6') !== null;

/** Index of the first block after the body: a second story's headline, or a heading that opens a list of others. */
function endOfBody(judged: readonly Judged[], title: string): number {
  const own = bare(foldKey(title));
  let prose = 0;
  for (let at = 0; at < judged.length; at++) {
    const { block, folded } = judged[at]!;
    if (isProse(judged[at]!) && !isHeading(judged[at]!)) prose++;
    const words = bare(folded);
    if (prose === 0) continue;
    if (END_MARK.test(words)) return at;
    if (block.element.closest('h1') && words !== own) return at;
    const closes = isBareLeadIn(judged[at]!) || (wordsIn(words) <= 5 && begins(folded, CLOSING_HEADINGS));
    if (closes && !judged.slice(at + 1).some((later) => isSentence(later) && sameParent(later, judged, at)))
      return at;
  }
  return judged.length;
}

/** Prose after a closing phrase is body only in the place, or of the make, of the paragraphs before it: the phrase was an inline box. */
function sameParent(later: Judged, judged: readonly Judged[], at: number): boolean {
  const before = judged.slice(0, at).findLast(isProse)?.block.element;
  const { element } = later.block;
  if (!before) return false;
  if (before.parentElement === element.parentElement) return true;
  return isNamed(element) && makeOf(before) === makeOf(element);
}

const isNamed = (element: Element) => element.className !== '' || Boolean(element.parentElement?.className);

/** A box holds less of the page's paragraphs than this share. */
const BOX_SHARE = 1 / 3;

/** Blocks that stand in one box with a bare `أخبار ذات صلة`: headlines of other stories, linked or not. */
function underLeadIns(judged: readonly Judged[]): Set<Judged> {
  const boxed = new Set<Judged>();
  const prose = judged.filter(isProse);
  for (const one of judged) {
    const box = isBareLeadIn(one) ? one.block.element.parentElement : null;
    if (!box || prose.filter(({ block }) => box.contains(block.element)).length > prose.length * BOX_SHARE)
      continue;
    for (const other of judged) if (box.contains(other.block.element)) boxed.add(other);
  }
  return boxed;
}

/** Words of a lead-in that names no story of its own. */
const BARE_WORDS = 4;
const isBareLeadIn = ({ fault, folded }: Judged) =>
  fault === 'lead-in' && wordsIn(bare(folded)) <= BARE_WORDS;

/** Behind the last paragraph a short block is body only in the place, or of the make, that the paragraphs have. */
function standsBeside({ block }: Judged, before: readonly Judged[]): boolean {
  const places = before.filter(isProse).map((one) => one.block.element);
  const { element } = block;
  const isAlike = (place: Element) =>
    place === element ||
    place.parentElement === element.parentElement ||
    (element.tagName === 'P' && makeOf(place) === makeOf(element));
  return places.length === 0 || places.some(isAlike);
}

const makeOf = (element: Element) =>
  `${element.tagName} ${element.className} ${element.parentElement?.className}`;

/** Before the first paragraph stand labels, dates and names of writers; a standfirst and a subheading stay. */
function isLabel({ block, folded }: Judged): boolean {
  const isStandfirst = wordsIn(folded) >= 6 && SENTENCE_END.test(block.text);
  const isSubheading = HEADINGS.has(block.element.tagName) && wordsIn(folded) >= 3;
  return !isStandfirst && !isSubheading;
}
