/** One thing that the gate saw, in favour or against. The panel puts it into words. */
export interface GateReason {
  /** `letters-arabic`, `letters-persian`, `og-article`, `many-links` … */
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
