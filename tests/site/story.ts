import type { ClaimKind, Span, SpeakerKind } from '../../lib/analysis/types';

/** The invented outlets; each is a host of its own: `<outlet>.localhost`. */
export type OutletId = 'minbar' | 'daftar' | 'difaf' | 'ufuq' | 'madar';

/** Somebody who speaks in an event, and every form of the name that its stories use, fullest first. */
export interface SpeakerFact {
  readonly kind: SpeakerKind;
  readonly official: boolean;
  readonly names: readonly string[];
}

/**
 * One outlet's telling of an event. Title and paragraphs carry what a test may expect of them:
 * `[speaker#statement|content]` is a claim of that speaker; the same statement id in another story
 * of the event is the same statement. The brackets never reach the page.
 */
export interface Story {
  readonly outlet: OutletId;
  readonly title: string;
  /** ISO 8601 with offset. */
  readonly published: string;
  readonly modified?: string;
  readonly section: string;
  readonly byline: string | null;
  /** Agency that the story is credited to, as the page words it. */
  readonly agency: string | null;
  readonly caption: string;
  readonly tags: readonly string[];
  readonly paragraphs: readonly string[];
  /** What the page says after `Site.revise`: the paragraphs of a later edition. */
  readonly revised?: readonly string[];
}

export interface NewsEvent {
  /** Latin, kebab-case; part of every story's address. */
  readonly id: string;
  readonly speakers: Readonly<Record<string, SpeakerFact>>;
  readonly stories: readonly Story[];
}

/** A claim that a story's markup names. Offsets are UTF-16 units into `Telling.text`, end exclusive. */
export interface ClaimFact {
  /** Key of `NewsEvent.speakers`. */
  readonly speaker: string;
  /** The same in all stories of the event that report this statement. */
  readonly statement: string;
  readonly kind: ClaimKind;
  readonly start: number;
  readonly end: number;
  readonly content: string;
}

/** A story as a reader sees it, and what it claims. */
export interface Telling {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Title and paragraphs joined by `\n`: the text that Siyaq analyses. */
  readonly text: string;
  readonly claims: readonly ClaimFact[];
}

const CLAIM = /\[([a-z-]+)#([a-z0-9-]+)\|([^\]]+)\]/g;
const OPENING = '«"“';
const CLOSING = '»"”';
const QUOTATION_MARK = /[«»"“”]/;

/** Separates a story's words from its markup. @throws Error on markup that names no speaker of the event */
export function tell(event: NewsEvent, story: Story, revised = false): Telling {
  const paragraphs = (revised && story.revised) || story.paragraphs;
  const marked = [story.title, ...paragraphs].join('\n');
  const spans: { speaker: string; statement: string; span: Span }[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(CLAIM)) {
    const [whole, speaker = '', statement = '', content = ''] = match;
    if (!event.speakers[speaker]) throw new Error(`${event.id}: no speaker ${speaker}`);
    text += marked.slice(from, match.index);
    spans.push({ speaker, statement, span: [text.length, text.length + content.length] });
    text += content;
    from = match.index + whole.length;
  }
  text += marked.slice(from);
  const [title = '', ...plain] = text.split('\n');
  return { title, paragraphs: plain, text, claims: spans.map((fact) => claimFact(text, fact)) };
}

function claimFact(
  text: string,
  { speaker, statement, span: [start, end] }: { speaker: string; statement: string; span: Span },
): ClaimFact {
  const content = text.slice(start, end);
  return { speaker, statement, kind: kindOf(text, start, end), start, end, content };
}

function kindOf(text: string, start: number, end: number): ClaimKind {
  const quoted = OPENING.includes(text.charAt(start - 1)) && CLOSING.includes(text.charAt(end));
  if (quoted && start > 0 && end < text.length) return 'direct';
  return QUOTATION_MARK.test(text.slice(start, end)) ? 'mixed' : 'indirect';
}
