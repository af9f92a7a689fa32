import type { Correction } from '../corrections/types';
import type { EventEditRow } from '../events/tables';
import type { NamingRow } from '../namings/tables';
import type { CollectionRow, RemarkRow } from '../remarks/tables';
import type { AnnotationRow, TombstoneRow } from '../schema';
import type { ArticleInput, ArticleVersion } from '../types';

/**
 * The archive as JSON Lines: a header, then what is gone, corrections, the reader's word on events and on the list of
 * namings, collections, notes and tags on claims and events, and articles, each whole in a line of its own.
 * What can be drawn from these (claims by speaker, counts, the search index) is not in it. A line of a type that a
 * reader does not know is a bad line to them, and the others are good.
 */
export const FORMAT = 'siyaq-archive';
/** Grows when an older reader would misread a file. */
export const FORMAT_VERSION = 1;

export interface HeaderLine {
  readonly format: typeof FORMAT;
  readonly version: number;
  /** When it was written, ISO 8601. */
  readonly at: string;
  /** How many articles are in it, for the progress bar. */
  readonly articles: number;
}

export type ContentLine =
  | ({ readonly type: 'tombstone' } & TombstoneRow)
  | ({ readonly type: 'correction' } & Correction)
  | { readonly type: 'event-edit'; readonly edit: EventEditRow }
  | { readonly type: 'collection'; readonly collection: CollectionRow }
  | { readonly type: 'naming'; readonly naming: NamingRow }
  | { readonly type: 'remark'; readonly remark: RemarkRow }
  | ({ readonly type: 'article' } & ExportedArticle);

/** An article with all that the archive knows of it; metadata are those of the current version. */
export interface ExportedArticle extends Omit<ArticleInput, 'title' | 'paragraphs'> {
  readonly id: string;
  readonly savedAt: string;
  /** The one with the latest `savedAt` is the current one. */
  readonly versions: readonly ExportedVersion[];
  readonly annotations: readonly Omit<AnnotationRow, 'articleId'>[];
}

/** A version with the analysis as the analyser made it. */
export type ExportedVersion = Omit<ArticleVersion, 'articleId'>;
