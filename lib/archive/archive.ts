import type { Analysis } from '../analysis/types';
import type { Correction, ReaderWord } from './corrections/types';
import type { EventStore } from './events/types';
import type { NamingStore } from './namings/types';
import type { OutletSource } from './outlet-source';
import type { RecordSource } from './record-source';
import type { Analyser } from './redo-analyses';
import type { RemarkStore } from './remarks/types';
import type {
  AnalysedArticle,
  ArticleInput,
  ArticleMeta,
  ArticleVersion,
  ListPage,
  ListQuery,
  Outcome,
  OutletEntry,
  Removal,
  SaveResult,
  SpeakerEntry,
  Standing,
  TagEntry,
  VersionEntry,
} from './types';

interface TendOptions {
  /** Merges whatever waits, however little. */
  readonly all?: boolean;
  readonly now?: Date;
  /** Told after each step how many articles are still to be put into the index anew. */
  readonly onLeft?: (articles: number) => void;
  /** Ends the work after the step that is under way; the next call goes on. */
  readonly signal?: AbortSignal;
}

type RedoOptions = Pick<TendOptions, 'onLeft' | 'signal'>;

/** Articles that newer rules are still to be applied to. */
interface UpkeepLeft {
  /** To be put into the search index anew. */
  readonly index: number;
  /** To be looked at, and where an older analyser read them, read anew. */
  readonly analyses: number;
}

/**
 * The reader's archive. Writes answer with an `Outcome`; reads throw `ArchiveFailure` where the database cannot be
 * read. Reads may stand in Dexie's `liveQuery`. Nothing is held in memory between calls.
 */
export interface Archive extends RecordSource, OutletSource, EventStore, NamingStore, RemarkStore {
  /**
   * Saves an article whole or not at all. The same page again is the same article; other content a new version.
   * @param analysis as the analyser made it; what the reader corrected is corrected here
   */
  save(article: ArticleInput, analysis: Analysis, now?: Date): Promise<Outcome<SaveResult>>;
  /** Saves many articles in one transaction, each as `save` would; all of them or none. For imports. */
  saveAll(articles: readonly AnalysedArticle[], now?: Date): Promise<Outcome<SaveResult[]>>;
  /** Puts a newer analysis of the stored text in place of an article's current one; null where it is not there. */
  reanalyse(id: string, analysis: Analysis): Promise<Outcome<ArticleMeta | null>>;

  get(id: string): Promise<ArticleMeta | null>;
  findByUrl(url: string): Promise<ArticleMeta | null>;
  /** Whether a page is saved as it reads now. */
  standing(page: Pick<ArticleInput, 'url' | 'title' | 'paragraphs'>): Promise<Standing>;
  /** The current version with its content, or the one of this hash. */
  bodyOf(id: string, hash?: string | null): Promise<ArticleVersion | null>;
  /** Newest first. */
  versionsOf(id: string): Promise<VersionEntry[]>;
  list(query?: ListQuery): Promise<ListPage>;
  count(): Promise<number>;
  /** Claims of the current versions. */
  countClaims(): Promise<number>;
  listOutlets(): Promise<OutletEntry[]>;
  listTags(): Promise<TagEntry[]>;
  /** Speakers by name, in whatever spelling, the last word perhaps only begun; the most named first. */
  findSpeakers(text: string, limit: number): Promise<SpeakerEntry[]>;
  /** The most named first; unnamed sources are among them (`kind`). */
  listSpeakers(limit?: number): Promise<SpeakerEntry[]>;

  /** Null where the article is not there. */
  setNote(id: string, note: string, now?: Date): Promise<Outcome<ArticleMeta | null>>;
  setTags(id: string, tags: readonly string[], now?: Date): Promise<Outcome<ArticleMeta | null>>;

  /**
   * Keeps what the reader says about the page of this address. It is in force at once for whatever is read; saved
   * articles that it bears on are filed anew right after (`idle`), in steps that may be cut off and go on later.
   */
  correct(url: string, word: ReaderWord, now?: Date): Promise<Outcome<Correction>>;
  /** Takes a correction back; null where there is none of this id. */
  undoCorrection(id: string, now?: Date): Promise<Outcome<Correction | null>>;
  /** All corrections, the last one first. */
  corrections(): Promise<Correction[]>;
  /** The analysis of a page, saved or not, as the reader corrected it; the very object where nothing was said. */
  corrected(page: Pick<ArticleInput, 'url' | 'title' | 'paragraphs'>, analysis: Analysis): Promise<Analysis>;

  remove(ids: readonly string[], now?: Date): Promise<Outcome<Removal>>;
  /** Undoes a removal by its id; the articles that are there again. */
  restore(removal: string): Promise<Outcome<ArticleMeta[]>>;
  /** Removals that can still be undone, newest first. */
  removals(): Promise<Removal[]>;

  /**
   * Files anew what corrections left to do, makes the search index anew where older rules made it, merges what waits
   * into it and purges the old trash, in short steps that may be cut off anywhere. Every save starts it by itself.
   */
  tend(options?: TendOptions): Promise<Outcome<void>>;
  /** Reads anew, in such steps, what an older analyser read. Saves do not start it: it runs where a reader sees it. */
  redoAnalyses(analyser: Analyser, options?: RedoOptions): Promise<Outcome<void>>;
  /** What `tend` and `redoAnalyses` have still to do. @param version of the analyser */
  upkeepLeft(version: number): Promise<UpkeepLeft>;
  /** Resolves when no such work that a save started is under way. */
  idle(): Promise<void>;
  close(): void;
}
