import Dexie, { type EntityTable, type Table, type Transaction } from 'dexie';
import type { Analysis } from '../analysis/types';
import type { Correction } from './corrections/types';
import { EVENT_STORES, type EventTables, gatherAllLater } from './events/tables';
import { IMPORT_STORES, type ImportTables } from './export/import-tables';
import { DOC_LIST_STORES, type DocListTables } from './index/doc-list-tables';
import { NAMING_STORES, type NamingTables } from './namings/tables';
import { REMARK_STORES, type RemarkTables } from './remarks/tables';
import type { ArticleHead, ArticleMeta, SavedClaim, SpeakerEntry, VersionEntry } from './types';

/** Place of an article's current version in the search index and in `columns`. Never used twice. */
export type DocNumber = number;

export interface ArticleRow extends ArticleMeta {
  readonly doc: DocNumber;
  /** `pageKey(url)`: the same for all addresses of the page. */
  readonly page: string;
  /** When it was published, else when it was saved; milliseconds since 1970. */
  readonly time: number;
  /** Ids of the reader's corrections that bear on it; left out where none does. */
  readonly corrected?: readonly string[];
}

export interface BodyRow {
  readonly articleId: string;
  readonly hash: string;
  readonly paragraphs: readonly string[];
}

/** An analysis as the analyser made it: the reader's corrections are applied by whoever reads it. */
export interface AnalysisRow {
  readonly articleId: string;
  readonly hash: string;
  readonly analysis: Analysis;
}

/** A claim of an article's current version, as the reader corrected it. */
export interface ClaimRow extends SavedClaim {
  /** `Speaker.key`, '' without a speaker. */
  readonly speakerKey: string;
  /** The article's `time`, negated: an index is read forwards far faster than backwards. */
  readonly age: number;
}

/** What a speaker says in an article's current version: see `said.ts`. */
export interface SaidRow {
  readonly speakerKey: string;
  /** As of its `ClaimRow`s. */
  readonly age: number;
  readonly articleId: string;
  readonly article: ArticleHead;
  readonly claims: readonly Omit<SavedClaim, 'articleId' | 'hash'>[];
}

/** Work of an upgrade that is left to do in steps; none is left where there is no row. */
export interface UpgradingRow {
  /** Articles are to be put into `said`. */
  readonly what: 'said';
  /** Id of the last article that is done, '' before the first. */
  readonly after: string;
}

export interface SpeakerRow extends SpeakerEntry {
  /** `speakerRank(articles)`: the most named first. */
  readonly rank: number;
  /** Folded words of every name seen, for `official:`. */
  readonly words: readonly string[];
}

/** How many articles have an outlet or a tag. */
export interface FacetRow {
  readonly kind: 'outlet' | 'tag';
  readonly value: string;
  /** The outlet's own name; the tag itself. */
  readonly name: string;
  readonly articles: number;
}

/** What a reader wrote on an article: the rows that the note and tags of `ArticleMeta` are drawn from. */
export interface AnnotationRow {
  /** UUIDv7. */
  readonly id: string;
  readonly articleId: string;
  readonly kind: 'note' | 'tag';
  readonly text: string;
  readonly at: string;
}

/** A removed article, kept till it is purged. Versions, bodies, analyses and annotations stay where they are. */
export interface TrashRow {
  readonly id: string;
  readonly removal: string;
  readonly at: string;
  readonly article: ArticleRow;
}

/** What is gone, so that a merge of two archives does not bring it back. */
export interface TombstoneRow {
  readonly id: string;
  readonly kind: 'article' | 'annotation' | 'correction' | 'event-edit';
  readonly at: string;
}

/** What a correction, said or undone, leaves to do in the archive: see `refile.ts`. */
export interface RefilingRow {
  /**
   * File this article anew; find the articles that name the person of this correction without being filed under them;
   * describe the speaker of this key anew. Done in this order, which is the key's.
   */
  readonly what: 'article' | 'mentions' | 'speaker';
  readonly id: string;
}

/** Articles that hold a term, in the order of their numbers: see `postings.ts` for the form. */
export interface TermRow {
  readonly term: string;
  /** Number of documents, the dead ones included. */
  readonly df: number;
  /** Last document that was taken in. */
  readonly upto: DocNumber;
  /** Number of full rows in `postings`; the rest lies in `heads` and `places` here. */
  readonly full: number;
  readonly heads: Uint8Array;
  readonly places: Uint8Array;
}

/** Postings that outgrew their `TermRow`. */
export interface PostingsRow {
  readonly term: string;
  readonly part: number;
  readonly heads: Uint8Array;
  readonly places: Uint8Array;
}

/** The terms of one document, not yet merged into a segment. */
export interface PendingRow {
  readonly doc: DocNumber;
  /** Terms in ascending order, joined by `\n`. */
  readonly terms: string;
  /** For each term how often it stands there, whether in a claim, whether in the title: as `heads` of a `PostingRun`. */
  readonly counts: Uint32Array;
  /** For each term where its bytes in `places` end. */
  readonly ends: Uint32Array;
  readonly places: Uint8Array;
}

/** A run of documents whose postings are packed in blocks of terms, on their way from `pending` to `terms`. */
export interface SegmentRow {
  readonly level: number;
  /** Its first document, by which it is named. */
  readonly first: DocNumber;
  readonly docs: number;
  /** The last term of each block, ascending. */
  readonly lasts: readonly string[];
}

/** The terms of a block: of each where its postings lie in the block's `PackedPostingsRow`. */
export interface PackedTermsRow {
  readonly level: number;
  readonly first: DocNumber;
  readonly block: number;
  /** Ascending, joined by `\n`. */
  readonly terms: string;
  readonly dfs: Uint32Array;
  /** First document of each term. */
  readonly firsts: Uint32Array;
  readonly headEnds: Uint32Array;
  readonly placeEnds: Uint32Array;
}

export interface PackedPostingsRow {
  readonly level: number;
  readonly first: DocNumber;
  readonly block: number;
  readonly heads: Uint8Array;
  readonly places: Uint8Array;
}

/** How many documents hold common terms, those of `terms` and of all segments: see `common-counts.ts`. */
export interface CommonCountsRow {
  readonly part: number;
  /** Joined by `\n`. */
  readonly terms: string;
  readonly dfs: Uint32Array;
  /** Whether the parts hold all terms that are merged. */
  readonly whole: boolean;
}

/** The spellings of a segment: `skeleton\tterm`, ascending, joined by `\n`. */
export interface PackedSpellingsRow {
  readonly level: number;
  readonly first: DocNumber;
  readonly spellings: string;
}

/** A term under the letters that its misspellings share: see `skeleton.ts`. */
export interface SpellingRow {
  readonly skeleton: string;
  readonly term: string;
}

/** What ranking needs of `COLUMN` documents each, read without their metadata. */
export interface ColumnRow {
  readonly block: number;
  /** `ArticleRow.time`; NaN for a document that is not, or no longer, current. */
  readonly times: Float64Array;
  /** Indexed words. */
  readonly lengths: Uint32Array;
}

/** By which rules the index, or the analyses, were made, and which documents are still to be done by them. */
export interface IndexingRow {
  readonly name: 'index' | 'analysis';
  readonly version: number;
  /** Documents before this one are to do; 0 when none is. */
  readonly below: DocNumber;
}

export interface TotalsRow {
  readonly name: 'totals';
  /** Articles, removed ones not counted. */
  readonly articles: number;
  /** Their indexed words. */
  readonly words: number;
  readonly claims: number;
  readonly nextDoc: DocNumber;
  /** How many documents were ever cleared in `columns`; left out where none was. */
  readonly cleared?: number;
  /** `cleared` as it was when the lists of documents were begun; left out where that was 0. */
  readonly listed?: number;
}

export type SegmentKey = [level: number, first: DocNumber];
export type BlockKey = [level: number, first: DocNumber, block: number];

export const SCHEMA_VERSION = 6;
/** Grows whenever words are split, folded or stemmed otherwise: an index of before is then made anew. */
export const INDEX_VERSION = 2;

function fileSaidLater(transaction: Transaction): PromiseLike<unknown> {
  const work: UpgradingRow = { what: 'said', after: '' };
  return transaction.table('upgrading').put(work);
}

/** The archive's database. A change of any row's form is a new version with an upgrade and a test of it. */
export class ArchiveDatabase extends Dexie {
  declare articles: EntityTable<ArticleRow, 'doc'>;
  declare versions: Table<VersionEntry, [articleId: string, hash: string]>;
  declare bodies: Table<BodyRow, [articleId: string, hash: string]>;
  declare analyses: Table<AnalysisRow, [articleId: string, hash: string]>;
  declare claims: Table<ClaimRow, [articleId: string, index: number]>;
  declare said: Table<SaidRow, [speakerKey: string, age: number, articleId: string]>;
  declare speakers: EntityTable<SpeakerRow, 'key'>;
  declare facets: Table<FacetRow, [kind: FacetRow['kind'], value: string]>;
  declare annotations: EntityTable<AnnotationRow, 'id'>;
  declare trash: EntityTable<TrashRow, 'id'>;
  declare tombstones: EntityTable<TombstoneRow, 'id'>;
  declare corrections: EntityTable<Correction, 'id'>;
  declare refiling: Table<RefilingRow, [what: RefilingRow['what'], id: string]>;
  declare terms: EntityTable<TermRow, 'term'>;
  declare postings: Table<PostingsRow, [term: string, part: number]>;
  declare pending: EntityTable<PendingRow, 'doc'>;
  declare segments: Table<SegmentRow, SegmentKey>;
  declare packedTerms: Table<PackedTermsRow, BlockKey>;
  declare packedPostings: Table<PackedPostingsRow, BlockKey>;
  declare packedSpellings: Table<PackedSpellingsRow, SegmentKey>;
  declare commonCounts: EntityTable<CommonCountsRow, 'part'>;
  declare spellings: Table<SpellingRow, [skeleton: string, term: string]>;
  declare columns: EntityTable<ColumnRow, 'block'>;
  declare totals: EntityTable<TotalsRow, 'name'>;
  declare indexing: EntityTable<IndexingRow, 'name'>;
  declare upgrading: EntityTable<UpgradingRow, 'what'>;
  declare docLists: DocListTables['docLists'];
  declare ungathered: EventTables['ungathered'];
  declare traces: EventTables['traces'];
  declare members: EventTables['members'];
  declare events: EventTables['events'];
  declare eventEdits: EventTables['eventEdits'];
  declare remarks: RemarkTables['remarks'];
  declare collections: RemarkTables['collections'];
  declare namings: NamingTables['namings'];
  declare imports: ImportTables['imports'];
  declare importChanges: ImportTables['importChanges'];

  constructor(name: string, factory?: IDBFactory) {
    // Merging the index goes past Dexie, whose cache would not see it.
    super(name, { cache: 'disabled', ...(factory && { indexedDB: factory, IDBKeyRange }) });
    this.version(1).stores({
      articles: 'doc, &id, &page, outlet, *speakers, *tags',
      versions: '[articleId+hash]',
      bodies: '[articleId+hash]',
      analyses: '[articleId+hash]',
      claims: '[articleId+index], [speakerKey+age]',
      speakers: 'key, rank, *words',
      facets: '[kind+value]',
      annotations: 'id, articleId',
      trash: 'id, removal, at',
      tombstones: 'id',
      terms: 'term',
      postings: '[term+part]',
      pending: 'doc',
      segments: '[level+first]',
      packedTerms: '[level+first+block]',
      packedPostings: '[level+first+block]',
      packedSpellings: '[level+first]',
      spellings: '[skeleton+term]',
      columns: 'block',
      totals: 'name',
      indexing: 'name',
    });
    // Corrections by the reader, of which there are none yet; events, for which all articles are to be gathered.
    this.version(2)
      .stores({
        articles: 'doc, &id, &page, outlet, *speakers, *tags, *corrected',
        corrections: 'id, page',
        refiling: '[what+id]',
        ...EVENT_STORES,
      })
      .upgrade(gatherAllLater);
    // Notes and tags on claims and events, and collections, of which there are none yet; notes that a search reads; what
    // imports changed, of which nothing is known of those before.
    this.version(3).stores({
      annotations: 'id, articleId, kind',
      ...REMARK_STORES,
      ...IMPORT_STORES,
    });
    // What the reader changed of the list of namings, of which nothing is here yet.
    this.version(4).stores(NAMING_STORES);
    // Counts of common terms, which merging the index begins to keep by itself; what speakers say beside each other, in
    // which the articles of before are filed in steps.
    this.version(5)
      .stores({ commonCounts: 'part', said: '[speakerKey+age+articleId]', upgrading: 'what' })
      .upgrade(fileSaidLater);
    // Lists of documents, which are packed by and by, and do without until then.
    this.version(SCHEMA_VERSION).stores(DOC_LIST_STORES);
    // A new database: its index is of this version, and empty.
    this.on('populate', () => this.indexing.add({ name: 'index', version: INDEX_VERSION, below: 0 }));
  }
}
