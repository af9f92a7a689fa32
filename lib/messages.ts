import { defineExtensionMessaging } from '@webext-core/messaging';
import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import type { Analysis, Speaker } from './analysis/types';
import type { PersonChoice } from './coverage/find-people';
import type { PageArticle, Verdict } from './page/types';

/** A page as the reader corrected it, and what the archive holds on its claims and speakers: for marks and card. */
export interface MarkContext {
  readonly analysis: Analysis;
  readonly offices: OfficesThen;
  /** Per claim of the analysis, in its order: outlets with the same statement, earlier claims of its speaker. */
  readonly claims: readonly { readonly same: number; readonly earlier: number }[];
  /** `Speaker.key` → saved articles that name the speaker. */
  readonly speakers: Readonly<Record<string, number>>;
}

/** What the content script says about its page. */
export type PageState =
  | { readonly state: 'reading' }
  | { readonly state: 'unreadable'; readonly reason: string }
  /** The page moved on, in the same document, to something that the gate turns down. */
  | { readonly state: 'left'; readonly verdict: Verdict }
  | { readonly state: 'article'; readonly article: PageArticle; readonly current: number | null };

/** An office that a speaker surely held on the day of an article. */
export interface OfficeThen {
  /** As Arabic news words it, with the state: `وزير الخارجية الروسي`. */
  readonly office: string;
  /** Whether the term has ended since. */
  readonly past: boolean;
  /** Whether the article's own words for the speaker's office say it already. */
  readonly said: boolean;
}

export interface OfficesAsked {
  readonly speakers: readonly Pick<Speaker, 'key' | 'office'>[];
  readonly published: string | null;
}

/** `Speaker.key` → offices held on the article's day; whoever is not in it held none that is known for sure. */
export type OfficesThen = Readonly<Record<string, readonly OfficeThen[]>>;

/** An office of an official in the lexicon. Bounds are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where not known. */
export interface HeldOffice {
  readonly office: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What the lexicon knows of an official's offices. */
export interface Career {
  /** The latest first; empty for whoever is not in the lexicon. */
  readonly offices: readonly HeldOffice[];
  /** The day that the lexicon was last gone through on: `YYYY-MM-DD`. */
  readonly asOf: string;
}

export type AnalyseReply =
  | { readonly ok: true; readonly analysis: Analysis; readonly offices: OfficesThen }
  | { readonly ok: false; readonly reason: 'not-arabic' | 'invalid' };

/** The one protocol between page, background and panel: one line a message, named for what it says. */
interface Protocol {
  // page → background
  gatePassed(): void;
  openPanel(): void;
  // page or panel → background
  /** To a page as the reader corrected it; to our own pages, which save and correct it, as the analyser made it. */
  analyse(article: PageArticle): AnalyseReply;
  context(article: PageArticle): MarkContext | null;
  // panel or library → background
  /** The offices that an article's speakers held on its day (ISO 8601, null where it is not known). */
  offices(asked: OfficesAsked): OfficesThen;
  // library → background
  /** Offices of the official of a speaker's key, with their dates. */
  career(key: string): Career;
  // panel → background
  /** People and bodies whose names the reader may be typing. */
  findPeople(text: string): readonly PersonChoice[];
  /** Put the gate in; false where the reader or the browser does not allow it. */
  readTab(tabId: number): boolean;
  /** Read the page although the gate said no. */
  readAnyway(tabId: number): boolean;
  // page → panel
  pageChanged(state: PageState): void;
  // background or panel → page
  verdict(): Verdict;
  pageState(): PageState;
  showClaim(index: number): boolean;
  stepClaim(by: 1 | -1): void;
  refreshContext(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

/** Caps on what a page may send: a content script's message counts as written by the page. */
const MESSAGE_LIMITS = {
  url: 4096,
  line: 2000,
  paragraph: 400_000,
  paragraphs: 20_000,
  text: 2_200_000,
} as const;

const line = v.pipe(v.string(), v.maxLength(MESSAGE_LIMITS.line));
const time = v.nullable(v.pipe(v.string(), v.maxLength(40)));

const articleSchema = v.pipe(
  v.strictObject({
    url: v.pipe(v.string(), v.maxLength(MESSAGE_LIMITS.url), v.url(), v.startsWith('http')),
    title: line,
    outlet: line,
    outletName: line,
    byline: v.nullable(line),
    agency: v.nullable(line),
    published: time,
    modified: time,
    section: v.nullable(line),
    paragraphs: v.pipe(
      v.array(v.pipe(v.string(), v.maxLength(MESSAGE_LIMITS.paragraph))),
      v.maxLength(MESSAGE_LIMITS.paragraphs),
    ),
  }),
  v.check((article) => article.paragraphs.reduce((sum, text) => sum + text.length, 0) <= MESSAGE_LIMITS.text),
);

const claimIndex = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));

/** Checks an article that came by message; null when it is not one. */
export function checkArticle(data: unknown): PageArticle | null {
  const result = v.safeParse(articleSchema, data);
  return result.success ? result.output : null;
}

const verdictSchema = v.strictObject({
  arabic: v.boolean(),
  article: v.boolean(),
  reasons: v.pipe(
    v.array(
      v.strictObject({
        code: line,
        weight: v.number(),
        value: v.optional(v.union([v.number(), line])),
      }),
    ),
    v.maxLength(100),
  ),
});

const stateSchema = v.variant('state', [
  v.strictObject({ state: v.literal('reading') }),
  v.strictObject({ state: v.literal('unreadable'), reason: line }),
  v.strictObject({ state: v.literal('left'), verdict: verdictSchema }),
  v.strictObject({ state: v.literal('article'), article: articleSchema, current: claimIndex }),
]);

/** Checks a page's word on itself; null when it is not in the protocol's form. */
export function checkPageState(data: unknown): PageState | null {
  const result = v.safeParse(stateSchema, data);
  return result.success ? result.output : null;
}

/** Checks a gate's verdict; null when it is not one. */
export function checkVerdict(data: unknown): Verdict | null {
  const result = v.safeParse(verdictSchema, data);
  return result.success ? result.output : null;
}

/** Who sent a message: only our own pages and our content scripts in a tab's main frame may. */
export type Sender =
  | { readonly kind: 'page'; readonly tabId: number; readonly windowId: number; readonly url: string }
  | { readonly kind: 'extension' };

/** Names the sender, or null where it is neither: decided by what the browser says, never by the payload. */
export function senderOf(sender: Browser.runtime.MessageSender, extensionId: string): Sender | null {
  if (sender.id !== extensionId) return null;
  const ours = sender.url?.startsWith('chrome-extension://') || sender.url?.startsWith('moz-extension://');
  if (ours) return { kind: 'extension' };
  const { tab, url, frameId } = sender;
  if (tab?.id === undefined || frameId !== 0 || !url || !/^https?:/.test(url)) return null;
  return { kind: 'page', tabId: tab.id, windowId: tab.windowId, url };
}
