import type { ArchiveError } from '../types';
import type { Merged } from './merge-article';
import type { PlannedArticle } from './plan-article';

/** Why a thing of a file is not taken in. */
export type ImportError =
  | ArchiveError
  /** It is in order, and cannot be an article of an archive: without an address, text of its own, or Arabic. */
  | {
      readonly error: 'left-out';
      readonly why: 'no-text' | 'not-arabic' | 'unreadable' | 'unknown-form';
    }
  /** All that it lacks is an address, which the reader may give. */
  | { readonly error: 'left-out'; readonly why: 'no-address'; readonly title: string };

/** A thing that could not be taken in, and why. */
export interface BadLine {
  /** The file that it stands in, where there are several. */
  readonly file: string | null;
  /** From 1 on; null where the file is one thing. */
  readonly line: number | null;
  readonly error: ImportError;
}

/** What an import would do. */
export interface ImportPlan {
  readonly articles: Readonly<Record<PlannedArticle, number>>;
  /** Titles of the first articles of which either side has something that the other lacks. */
  readonly both: readonly string[];
  /** Corrections that are not here. */
  readonly corrections: number;
  /** The reader's words on events that are not here. */
  readonly events: number;
  /** The reader's words on the list of namings that the file has otherwise, and later. */
  readonly namings: number;
  /** Of what both sides say differently and only the later can hold: what it is about. */
  readonly clashes: readonly string[];
  /** Notes and tags on claims and events, and collections, that the file has otherwise. */
  readonly remarks: number;
  /** What was removed there and is here. */
  readonly removed: number;
  readonly badLines: number;
  /** The first of them. */
  readonly bad: readonly BadLine[];
}

/** What an import brought. */
export interface ImportReport {
  /** By which it can be undone; null where it changed nothing. */
  readonly id: string | null;
  /** Articles by what became of them. */
  readonly articles: Readonly<Record<Merged, number>>;
  readonly corrections: number;
  /** The reader's words on events that are in force now and were not. */
  readonly events: number;
  /** The reader's words on the list of namings that it brought or changed. */
  readonly namings: number;
  /** Notes and tags on claims and events, and collections, that it brought or changed. */
  readonly remarks: number;
  /** Articles, notes, tags, corrections and words on events that went because they were removed there. */
  readonly removed: number;
  readonly badLines: number;
  /** The first of them. */
  readonly bad: readonly BadLine[];
  readonly cancelled: boolean;
}

export interface ReadingOptions {
  readonly signal?: AbortSignal;
  /** Told after each step. */
  readonly onProgress?: (progress: { readonly bytes: number; readonly articles: number }) => void;
}

export interface ImportOptions extends ReadingOptions {
  readonly now?: Date;
  /** Name of the file, by which the reader knows the import again. */
  readonly name?: string;
}
