/**
 * What is painted on the page. `-linked`: the archive has something on it.
 * `-uncertain`: its speaker or bounds rest on weak evidence.
 */
export type MarkKind = 'official' | 'claim' | 'claim-linked' | 'claim-uncertain' | 'claim-linked-uncertain';

/** A stretch of the page with what it stands for. */
export interface Mark {
  readonly kind: MarkKind;
  /** Index of the claim, or of the speaker, in the analysis. */
  readonly index: number;
  /** One, or one for each paragraph: what stands between two paragraphs is not marked. */
  readonly ranges: readonly Range[];
}

/** What lies under the pointer: a name may stand within a claim. */
export interface Hit {
  readonly claim: Mark | null;
  readonly official: Mark | null;
}
