import type { AnalysedArticle } from '../../../../lib/archive/types';

/** An article to fill an archive with. */
export interface BenchArticle extends AnalysedArticle {
  /** Names it in this run. */
  readonly key: string;
}
