import type { Analysis, Claim, Speaker } from '../analysis/types';

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

/** A saved claim with what is needed to show it without loading its article's body. */
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

/** What changed between two versions, in words of a reader. */
export interface VersionChange {
  readonly titleChanged: boolean;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export type SaveResult =
  | { readonly outcome: 'new'; readonly article: ArticleMeta }
  | { readonly outcome: 'same'; readonly article: ArticleMeta }
  | { readonly outcome: 'version'; readonly article: ArticleMeta; readonly change: VersionChange };

/** Why storage refused, as a value: shown to the reader in their language. */
export type ArchiveError =
  | { readonly error: 'quota' }
  | { readonly error: 'blocked' }
  | { readonly error: 'invalid'; readonly field: string }
  | { readonly error: 'too-large'; readonly limit: number };
