import type { Analysis, Speaker } from '../analysis/types';

/** A page that context is wanted for, saved or not. */
export interface Page {
  readonly url: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Host without `www.` */
  readonly outlet: string;
  /** As the outlet calls itself. */
  readonly outletName: string;
  /** Agency that the text is credited to. */
  readonly agency: string | null;
  /** ISO 8601, null where the page does not say. */
  readonly published: string | null;
  readonly analysis: Analysis;
}

/** The speakers that the archive knows an article by: officials, and whoever makes a claim. */
export function namedSpeakers(analysis: Analysis): Map<string, Speaker> {
  const claiming = new Set(analysis.claims.map(({ speaker }) => speaker));
  return new Map(
    analysis.speakers
      .filter(({ id, official }) => official || claiming.has(id))
      .map((speaker) => [speaker.key, speaker]),
  );
}
