import type { OwnReferent } from '../../lib/archive/namings/types';
import type { Collection } from '../../lib/archive/remarks/types';
import type {
  ArticleMeta,
  ArticleVersion,
  ListPage,
  ListRow,
  OutletEntry,
  SpeakerEntry,
  TagEntry,
} from '../../lib/archive/types';
import type { Comparison } from '../../lib/coverage/comparison/types';
import type { EventSources } from '../../lib/coverage/event-sources/types';
import type { EventSummary, EventView } from '../../lib/coverage/events/types';
import type { ReferentNamings } from '../../lib/coverage/naming/types';
import type { OutletView } from '../../lib/coverage/outlet/types';
import type { RecordFilter, Selection, SpeakerRecord } from '../../lib/coverage/record/types';
import type { VersionDifference } from '../../lib/coverage/version-difference';
import type { EvidenceRef } from '../../lib/evidence/types';
import type { Problem } from '../../lib/i18n/problem';
import type { Referent } from '../../lib/lexicon/naming-choices/types';
import type { Career, OfficesThen } from '../../lib/messages';
import type { CollectionActions, CollectionState, CollectionsState } from '../collections/collection-state';
import type { Keeping, KeepingActions } from '../collections/keeping';
import type { CorrectingActions } from '../corrections/correcting';
import type { EvidenceActions, EvidenceState } from '../evidence/evidence-state';
import type { ContextState } from '../panel/panel-state';
import type { SettingsViewProps } from '../settings/settings-state';
import type { BackupState } from '../settings/transfer-state';
import type { ToastsProps } from '../toasts/toast-state';
import type { EventRoute } from './event-route';
import type { LibraryFilter, LibraryRoute } from './library-route';

/** What the archive can be narrowed by, most articles first. */
export interface Facets {
  readonly outlets: readonly OutletEntry[];
  readonly speakers: readonly SpeakerEntry[];
  readonly tags: readonly TagEntry[];
  /** By name. */
  readonly collections: readonly Collection[];
}

export type ListState =
  | { readonly status: 'loading' }
  | { readonly status: 'error'; readonly problem: Problem }
  /** Nothing saved at all. */
  | { readonly status: 'archive-empty' }
  | {
      readonly status: 'ready';
      /** Articles that match, loaded or not. */
      readonly total: number;
      /** Rows loaded so far by their place in the list; the list asks for others by `onNeedRows`. */
      readonly rows: ReadonlyMap<number, ListRow>;
      readonly corrected: ListPage['corrected'];
      /** Speakers whose names the search holds: the way to what they said. */
      readonly speakers: readonly SpeakerEntry[];
      readonly problems: ListPage['problems'];
    };

/** A saved version to choose from. */
interface VersionChoice {
  readonly hash: string;
  readonly savedAt: string;
}

export type ReadingState =
  | { readonly status: 'loading' }
  /** Not, or no longer, in the archive. */
  | { readonly status: 'missing' }
  | { readonly status: 'error'; readonly problem: Problem }
  | {
      readonly status: 'ready';
      readonly article: ArticleMeta;
      /** The version that is shown. */
      readonly version: ArticleVersion;
      /** All versions, newest first. */
      readonly versions: readonly VersionChoice[];
      /** What this version changed against the one before; null for the first. */
      readonly change: VersionDifference | null;
      readonly offices: OfficesThen;
      readonly context: ContextState;
      readonly current: number | null;
    };

export type EventsState =
  | { readonly status: 'loading' }
  | { readonly status: 'error'; readonly problem: Problem }
  | {
      readonly status: 'ready';
      readonly total: number;
      /** Those read so far, the newest first; the view asks for more by `onMoreEvents`. */
      readonly events: readonly EventSummary[];
      /** Saved articles whose events are still to be found. */
      readonly ungathered: number;
    };

/** What the outlets of an event call the same, and what the reader changed of the list. */
export interface NamingState {
  readonly found: readonly ReferentNamings[];
  /** Ids of referents that the reader changed or added. */
  readonly changed: readonly string[];
  /** What they took out. */
  readonly hidden: readonly Referent[];
}

export type EventState =
  | { readonly status: 'loading' }
  /** Not, or no longer, there. */
  | { readonly status: 'missing' }
  | { readonly status: 'error'; readonly problem: Problem }
  | {
      readonly status: 'ready';
      readonly view: EventView;
      readonly comparison: Comparison;
      /** Null while another part is in front. */
      readonly naming: NamingState | null;
      readonly sources: EventSources | null;
      /** Articles that stand alone and may tell it too, the nearest first. */
      readonly suggestions: readonly ArticleMeta[];
      /** Events of the days around it, which could be the same happening. */
      readonly others: readonly EventSummary[];
    };

export type RecordState =
  | { readonly status: 'loading' }
  /** Nobody of this key is in the archive. */
  | { readonly status: 'missing' }
  | { readonly status: 'error'; readonly problem: Problem }
  | {
      readonly status: 'ready';
      readonly record: SpeakerRecord;
      readonly only: RecordFilter;
      /** What the filter leaves; of before it while the new one is read. */
      readonly selection: Selection;
      readonly reading: boolean;
      readonly career: Career;
    };

export type OutletState =
  | { readonly status: 'loading' }
  /** Nothing of it is saved. */
  | { readonly status: 'missing' }
  | { readonly status: 'error'; readonly problem: Problem }
  | { readonly status: 'ready'; readonly figures: OutletView };

export type LibraryView =
  | {
      readonly view: 'list';
      readonly filter: LibraryFilter;
      readonly list: ListState;
      readonly facets: Facets;
    }
  | { readonly view: 'article'; readonly reading: ReadingState }
  | { readonly view: 'events'; readonly events: EventsState }
  | { readonly view: 'event'; readonly route: EventRoute; readonly event: EventState }
  | { readonly view: 'speaker'; readonly record: RecordState }
  | { readonly view: 'outlet'; readonly outlet: OutletState }
  | { readonly view: 'evidence'; readonly evidence: EvidenceState }
  | { readonly view: 'collections'; readonly collections: CollectionsState }
  | { readonly view: 'collection'; readonly collection: CollectionState }
  | { readonly view: 'settings'; readonly settings: SettingsViewProps };

/** What is corrected is the article in view. */
export interface LibraryActions
  extends CorrectingActions,
    EvidenceActions,
    KeepingActions,
    CollectionActions {
  /** Goes to another view; links carry `hashOf(route)` too, so that they open in a new tab. */
  readonly onGo: (route: LibraryRoute) => void;
  /** Narrows or orders the view in place: no step of its own in the history. */
  readonly onNarrow: (route: LibraryRoute) => void;
  readonly onFilter: (filter: LibraryFilter) => void;
  /** Rows `first` to `end` (exclusive) come into sight and some are not loaded; may be asked again. */
  readonly onNeedRows: (first: number, end: number) => void;
  /** Takes articles out of the archive (with undo). */
  readonly onRemove: (articleIds: readonly string[]) => void;
  readonly onNote: (articleId: string, note: string) => void;
  readonly onTags: (articleId: string, tags: readonly string[]) => void;
  /** The reader moved to a claim of the article in view. */
  readonly onShowClaim: (index: number) => void;
  readonly onMoreEvents: () => void;
  /** An empty name takes the reader's away. All of these can be undone. */
  readonly onNameEvent: (eventId: string, name: string) => void;
  readonly onSplitEvent: (eventId: string, articleIds: readonly string[]) => void;
  /** `name`: of the two in one, where the reader chose between two. */
  readonly onMergeEvents: (into: string, from: string, name?: string) => void;
  readonly onAddToEvent: (eventId: string, articleIds: readonly string[]) => void;
  /** A referent as the reader words it; null takes it out, undefined gives back what the list has. */
  readonly onChangeNaming: (referentId: string, own: OwnReferent | null | undefined) => void;
  readonly onRetry: () => void;
  /** The reader wants to be reminded of a backup later. */
  readonly onPutOffBackup: () => void;
  readonly onStopUpkeep: () => void;
  readonly onResumeUpkeep: () => void;
}

/** What newer rules ask of the archive, under way or stopped. */
export interface UpkeepState {
  readonly work: 'index' | 'analyses';
  /** Articles. */
  readonly done: number;
  readonly total: number;
  readonly running: boolean;
}

export interface LibraryProps {
  readonly view: LibraryView;
  /** Null where nothing is to do. */
  readonly upkeep: UpkeepState | null;
  readonly knownTags: readonly string[];
  /** What the reader said of what is in view, and all collections. */
  readonly keeping: Pick<Keeping, 'remarks' | 'collections'>;
  /** Null where there is nothing to remind of. */
  readonly backup: BackupState | null;
  /** What the reader picked for the evidence pack. */
  readonly picked: readonly EvidenceRef[];
  readonly actions: LibraryActions;
  readonly toasts: ToastsProps;
}
