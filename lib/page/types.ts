/** One thing that the gate saw, in favour or against. The panel puts it into words. */
export interface GateReason {
  /** `letters-arabic`, `letters-foreign`, `og-article`, `many-links` … (see `gate/weights.ts`) */
  readonly code: string;
  readonly weight: number;
  /** What it measured, e.g. a share or a count. */
  readonly value?: number | string;
}

/** The gate's word on a page, and why. */
export interface Verdict {
  readonly arabic: boolean;
  readonly article: boolean;
  readonly reasons: readonly GateReason[];
}

/** What a page says about itself, as plain text. Times are ISO 8601, null where the page does not say. */
export interface PageArticle {
  readonly url: string;
  readonly title: string;
  readonly outlet: string;
  readonly outletName: string;
  readonly byline: string | null;
  readonly agency: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly section: string | null;
  readonly paragraphs: readonly string[];
}

/**
 * A stretch of a block's text that lies in one text node, unit for unit:
 * `block.text[start + i]` is `node.data[offset + i]` for `i < length` (any white space reads as a space).
 */
export interface Segment {
  readonly start: number;
  readonly node: Text;
  readonly offset: number;
  readonly length: number;
  /** True where the live page has nothing that is read between the segment before and this one. */
  readonly joined: boolean;
}

/** A paragraph of the page with the way back to its live text nodes. */
export interface Block {
  /** White space collapsed, without bidi controls. */
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** An article with the nodes it was read from. Only `page` may leave the content script. */
export interface ReadArticle {
  readonly page: PageArticle;
  /** The headline on the page, where `page.title` is printed there. */
  readonly heading: Block | null;
  /** In the order of `page.paragraphs`, one for each. */
  readonly blocks: readonly Block[];
}

/** Why a page could not be read. */
export type Unreadable =
  | { readonly ok: false; readonly reason: 'no-text' }
  | {
      readonly ok: false;
      readonly reason: 'too-large';
      readonly limit: 'elements' | 'textNodes' | 'characters';
      readonly allowed: number;
    }
  | { readonly ok: false; readonly reason: 'failed'; readonly message: string };

export type Reading = { readonly ok: true; readonly article: ReadArticle } | Unreadable;
