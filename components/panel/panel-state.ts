import type { Analysis } from '../../lib/analysis/types';
import type { ArticleMeta } from '../../lib/archive/types';
import type { PageContext, RelatedArticle } from '../../lib/coverage/types';
import type { VersionDifference } from '../../lib/coverage/version-difference';
import type { Problem } from '../../lib/i18n/problem';
import type { OfficesThen } from '../../lib/messages';
import type { GateReason, PageArticle } from '../../lib/page/types';
import type { Keeping, KeepingActions } from '../collections/keeping';
import type { CorrectingActions } from '../corrections/correcting';
import type { ToastsProps } from '../toasts/toast-state';

/** What the panel shows for the tab in front. */
export type PanelState =
  | { readonly state: 'loading' }
  /** The reader has not yet said how Siyaq may notice news. */
  | { readonly state: 'unset' }
  /** A page that no extension may read: a new tab, a browser's own page, a file. */
  | { readonly state: 'no-page' }
  | { readonly state: 'no-tab-access'; readonly site: SiteState }
  | { readonly state: 'off-here'; readonly site: SiteState }
  | { readonly state: 'not-arabic'; readonly site: SiteState; readonly reasons: readonly GateReason[] }
  | { readonly state: 'not-article'; readonly site: SiteState; readonly reasons: readonly GateReason[] }
  | { readonly state: 'error'; readonly problem: Problem }
  | ArticleState;

/** An article, read and analysed. Without claims, or with an empty archive, the panel says so by itself. */
export interface ArticleState {
  readonly state: 'article';
  readonly site: SiteState;
  readonly article: PageArticle;
  /** The analysed text: title and paragraphs joined by `\n`; the analysis' spans point into it. */
  readonly text: string;
  readonly analysis: Analysis;
  /** Whether uncertain claims are left out. */
  readonly strict: boolean;
  readonly offices: OfficesThen;
  readonly saved: SavedState;
  readonly context: ContextState;
  /** Index of the claim in front, or null. It is scrolled into view whenever it changes. */
  readonly current: number | null;
}

/** The site of the tab in front: its host without `www.` (empty where the browser does not tell it), and the reader's word on it. */
export interface SiteState {
  readonly host: string;
  readonly reading: 'on' | 'off';
  readonly autoSave: boolean;
}

export type SavedState =
  | { readonly saved: 'no' }
  | { readonly saved: 'saving' }
  /** `change`: what the version just saved changed, null where nothing did. */
  | { readonly saved: 'yes'; readonly article: ArticleMeta; readonly change: VersionDifference | null }
  /** Saved before, but the page now reads otherwise. */
  | { readonly saved: 'outdated'; readonly article: ArticleMeta; readonly change: VersionDifference };

export type ContextState =
  | { readonly status: 'loading' }
  | { readonly status: 'archive-empty' }
  | {
      readonly status: 'ready';
      readonly context: PageContext;
      /** Articles that bear on the claim in front by its own words; none while no claim is in front. */
      readonly ofCurrent?: readonly RelatedArticle[];
    }
  | { readonly status: 'error'; readonly problem: Problem };

export interface PanelActions extends CorrectingActions, KeepingActions {
  /** Opens the welcome page. */
  readonly onChooseNotice: () => void;
  /** Asks for access to this tab's site: called within the click. */
  readonly onGrantAccess: () => void;
  readonly onReadAnyway: () => void;
  readonly onRetry: () => void;
  readonly onSave: () => void;
  /** Takes the saved article out of the archive (with undo). */
  readonly onRemove: (articleId: string) => void;
  readonly onNote: (articleId: string, note: string) => void;
  readonly onTags: (articleId: string, tags: readonly string[]) => void;
  /** Scrolls the page to the claim and flashes it. */
  readonly onShowClaim: (index: number) => void;
  readonly onSite: (host: string, reading: 'on' | 'off') => void;
  readonly onAutoSave: (host: string, autoSave: boolean) => void;
  readonly onMarks: (visible: boolean) => void;
  readonly onOpenLibrary: () => void;
  readonly onOpenSettings: () => void;
  /** Opens a saved article in the library, at a claim where one is given. */
  readonly onOpenArticle: (articleId: string, claim: number | null) => void;
  /** Opens an event's comparison in the library. */
  readonly onOpenEvent: (eventId: string) => void;
  /** Opens in the library what a speaker (`Speaker.key`) said in the archive. */
  readonly onOpenSpeaker: (key: string) => void;
  /** Opens in the library what the archive shows of an outlet (its host). */
  readonly onOpenOutlet: (outlet: string) => void;
}

export interface PanelProps {
  readonly state: PanelState;
  /** Whether marks are shown on pages. */
  readonly marks: boolean;
  /** Tags in use, most used first, offered while typing. */
  readonly knownTags: readonly string[];
  /** What the reader said of the saved article in front, and all collections. */
  readonly keeping: Pick<Keeping, 'remarks' | 'collections'>;
  readonly actions: PanelActions;
  readonly toasts: ToastsProps;
}
