import type { Analysis, Claim, Span, Speaker, SpeakerKind } from '../analysis/types';

/** An article as read from a page: text blocks, never HTML. Times are ISO 8601. */
export interface ArticleInput {
  /** Canonical address, `http` or `https`. */
  readonly url: string;
  readonly title: string;
  /** Host without `www.`: the outlet's identity. */
  readonly outlet: string;
  /** As the outlet calls itself. */
  readonly outletName: string;
  readonly byline: string | null;
  /** Agency that the text is credited to. */
  readonly agency: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly section: string | null;
  /** The body. The analysed text is the title and these, joined by `\n` (`articleText`). */
  readonly paragraphs: readonly string[];
}

/** An article as it is saved. */
export interface AnalysedArticle {
  readonly article: ArticleInput;
  readonly analysis: Analysis;
}

/** What a list shows and filters by; the body lies apart. */
export interface ArticleMeta {
  /** UUIDv7. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly outlet: string;
  readonly outletName: string;
  readonly byline: string | null;
  readonly agency: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly section: string | null;
  /** Content hash of the current version. */
  readonly hash: string;
  readonly savedAt: string;
  /** When the current version was saved. */
  readonly updatedAt: string;
  readonly words: number;
  readonly claims: number;
  readonly versions: number;
  /** `Speaker.key` of every official and of every speaker of a claim. */
  readonly speakers: readonly string[];
  readonly tags: readonly string[];
  readonly note: string;
}

/** What of an article is told beside a claim of it. */
export type ArticleHead = Pick<
  ArticleMeta,
  'id' | 'url' | 'title' | 'outlet' | 'outletName' | 'agency' | 'published' | 'savedAt' | 'hash'
>;

/** One version of an article's content. */
export interface ArticleVersion {
  readonly articleId: string;
  /** SHA-256 of the normalised title and paragraphs, hex. */
  readonly hash: string;
  readonly savedAt: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly analysis: Analysis;
}

/** A version without its content. */
export interface VersionEntry {
  readonly articleId: string;
  readonly hash: string;
  readonly savedAt: string;
  readonly title: string;
  readonly words: number;
  readonly claims: number;
}

/**
 * A saved claim with what is needed to show it without loading its article's body. Its evidence and its speaker's
 * mentions and titles lie in the version's analysis alone; here they are empty.
 */
export interface SavedClaim {
  readonly articleId: string;
  readonly hash: string;
  /** Index in the analysis. */
  readonly index: number;
  readonly claim: Claim;
  readonly speaker: Speaker | null;
  /** The content's words. */
  readonly text: string;
}

/** A saved claim and whose it is. */
export interface ToldClaim {
  readonly article: ArticleHead;
  readonly claim: SavedClaim;
}

/** A sentence as it was and as it is now. */
export interface Rewording {
  readonly before: string;
  readonly after: string;
}

/** What changed between two versions, in words of a reader. Changes of spaces and punctuation alone are none. */
export interface VersionChange {
  readonly titleChanged: boolean;
  /** Sentences. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly reworded: readonly Rewording[];
}

export type SaveResult =
  | { readonly outcome: 'new'; readonly article: ArticleMeta }
  | { readonly outcome: 'same'; readonly article: ArticleMeta }
  | { readonly outcome: 'version'; readonly article: ArticleMeta; readonly change: VersionChange };

/** What the archive holds of a page as it reads now. */
export type Standing =
  | { readonly saved: 'no' }
  | { readonly saved: 'yes'; readonly article: ArticleMeta }
  /** Saved before; the page now reads otherwise. `change` is what a save would change. */
  | { readonly saved: 'outdated'; readonly article: ArticleMeta; readonly change: VersionChange };

/** Why storage refused, as a value: shown to the reader in their language. */
export type ArchiveError =
  | { readonly error: 'quota' }
  | { readonly error: 'blocked' }
  | { readonly error: 'invalid'; readonly field: string }
  | { readonly error: 'too-large'; readonly limit: number }
  /** A file that is no exported archive, or one of a later form than this code knows. */
  | { readonly error: 'not-archive' }
  | { readonly error: 'newer-format' };

/** What became of a write. After an error everything that was saved before is as it was. */
export type Outcome<T> =
  | { readonly ok: true; readonly result: T }
  | { readonly ok: false; readonly error: ArchiveError };

/** A removal that can be undone, also after a reload. */
export interface Removal {
  /** UUIDv7; what `restore` takes. */
  readonly id: string;
  readonly at: string;
  readonly articles: readonly { readonly id: string; readonly title: string }[];
}

/** What a list is narrowed and ordered by. Days are `YYYY-MM-DD` (or longer ISO 8601), both ends included. */
export interface ListQuery {
  /** Words, phrases in quotation marks, operators (`parseQuery`). */
  readonly text?: string | undefined;
  readonly outlet?: string | null | undefined;
  /** `Speaker.key`. */
  readonly speaker?: string | null | undefined;
  readonly tag?: string | null | undefined;
  /** `Collection.id`: articles that lie in it, or of which a claim or the event does. */
  readonly collection?: string | null | undefined;
  /** Words and phrases of the text count only where somebody says them. */
  readonly saidOnly?: boolean | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  /** `match`: best first (needs text), else by the article's time. Default: `match` with text, `newest` without. */
  readonly sort?: 'match' | 'newest' | 'oldest' | undefined;
  readonly offset?: number | undefined;
  readonly limit?: number | undefined;
}

/** A passage that a search matched. */
export interface Snippet {
  /** A cut of the original paragraph; `…` stands where it was cut. */
  readonly text: string;
  /** Matched words, as spans of `text`. */
  readonly marks: readonly Span[];
  /** -1 for the title. */
  readonly paragraph: number;
}

export interface ListRow {
  readonly article: ArticleMeta;
  /** Empty without a search. */
  readonly snippets: readonly Snippet[];
  /** Passages of the reader's notes on it, its claims and its event that a search matched. */
  readonly notes: readonly Snippet[];
}

export interface ListPage {
  /** Articles that match in all. */
  readonly total: number;
  readonly rows: readonly ListRow[];
  /** Words that nothing was found for, and what was searched instead. */
  readonly corrected: readonly { readonly from: string; readonly to: readonly string[] }[];
  readonly problems: readonly QueryProblem[];
}

/** An operator of a search, as it was typed, that could not be followed. */
export interface QueryProblem {
  /** What is wrong: no date, nothing to search in, or nobody and nothing of that name in the archive. */
  readonly problem: 'not-a-date' | 'not-a-place' | 'no-such-outlet' | 'no-such-official' | 'no-such-tag';
  readonly typed: string;
}

export interface OutletEntry {
  readonly outlet: string;
  readonly name: string;
  readonly articles: number;
}

export interface TagEntry {
  readonly tag: string;
  readonly articles: number;
}

export interface SpeakerEntry {
  readonly key: string;
  readonly kind: SpeakerKind;
  readonly name: string;
  readonly office: string | null;
  readonly official: boolean;
  /** Articles that name the speaker. */
  readonly articles: number;
  readonly claims: number;
}
