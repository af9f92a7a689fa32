import { vi } from 'vitest';
import { type LibraryFilter, NO_FILTER } from '../../../components/library/library-route';
import type {
  LibraryActions,
  LibraryProps,
  LibraryView,
  ReadingState,
} from '../../../components/library/library-state';
import type {
  ArticleState,
  PanelActions,
  PanelProps,
  PanelState,
} from '../../../components/panel/panel-state';
import type { SettingsViewProps } from '../../../components/settings/settings-state';
import type { ListRow } from '../../../lib/archive/types';
import type { VersionDifference } from '../../../lib/coverage/version-difference';
import { ANALYSIS, ARTICLE, CONTEXT, KEPT, rows, TEXT, VERSION } from './sample';

export const SITE = { host: 'sahil.example', reading: 'on', autoSave: false } as const;

export const CHANGE: VersionDifference = {
  titleChanged: true,
  added: ['وأضاف الوزير أن الكلفة بلغت 40 مليونًا.'],
  removed: ['وكان العمل قد توقف عامين.'],
  reworded: [{ before: 'يبدأ الضخ غدًا.', after: 'يبدأ الضخ مطلع الشهر.' }],
  claims: {
    added: [{ speaker: 'سليم الربيعي', text: 'الكلفة بلغت 40 مليونًا' }],
    dropped: [{ speaker: null, text: 'العمل توقف عامين' }],
    reworded: [
      {
        speaker: 'سليم الربيعي',
        speakerBefore: 'هدى القاسم',
        diff: [
          { op: 'kept', text: 'يبدأ الضخ' },
          { op: 'changed', text: 'مطلع الشهر', instead: 'غدًا' },
        ],
      },
    ],
  },
};

export function articleState(part: Partial<ArticleState> = {}): ArticleState {
  return {
    state: 'article',
    site: SITE,
    article: ARTICLE,
    text: TEXT,
    analysis: ANALYSIS,
    saved: { saved: 'no' },
    context: { status: 'ready', context: CONTEXT },
    current: null,
    ...part,
  };
}

export function panelActions() {
  return {
    onChooseNotice: vi.fn(),
    onGrantAccess: vi.fn(),
    onReadAnyway: vi.fn(),
    onRetry: vi.fn(),
    onSave: vi.fn(),
    onRemove: vi.fn(),
    onNote: vi.fn(),
    onTags: vi.fn(),
    onShowClaim: vi.fn(),
    onSite: vi.fn(),
    onAutoSave: vi.fn(),
    onMarks: vi.fn(),
    onOpenLibrary: vi.fn(),
    onOpenSettings: vi.fn(),
    onOpenArticle: vi.fn(),
  } satisfies PanelActions;
}

export function panelProps(state: PanelState, actions: PanelActions = panelActions()): PanelProps {
  return {
    state,
    marks: true,
    knownTags: ['مياه', 'مدارس'],
    actions,
    toasts: { toasts: [], onDismiss: vi.fn() },
  };
}

export function libraryActions() {
  return {
    onGo: vi.fn(),
    onFilter: vi.fn(),
    onNeedRows: vi.fn(),
    onRemove: vi.fn(),
    onNote: vi.fn(),
    onTags: vi.fn(),
    onShowClaim: vi.fn(),
    onRetry: vi.fn(),
    onStopUpkeep: vi.fn(),
    onResumeUpkeep: vi.fn(),
  } satisfies LibraryActions;
}

export function libraryProps(view: LibraryView, actions: LibraryActions = libraryActions()): LibraryProps {
  return { view, upkeep: null, knownTags: [], actions, toasts: { toasts: [], onDismiss: vi.fn() } };
}

export function listView(
  total: number,
  part: { readonly filter?: Partial<LibraryFilter>; readonly rows?: ReadonlyMap<number, ListRow> } = {},
): Extract<LibraryView, { view: 'list' }> {
  return {
    view: 'list',
    filter: { ...NO_FILTER, ...part.filter },
    list: { status: 'ready', total, rows: part.rows ?? rows(total), corrected: [], problems: [] },
    facets: {
      outlets: [
        { outlet: 'wadi.example', name: 'الوادي اليوم', articles: 40 },
        { outlet: 'manar.example', name: 'Manar Online', articles: 3 },
      ],
      speakers: [
        {
          key: 'person:سليم الربيعي',
          kind: 'person',
          name: 'سليم الربيعي',
          office: 'وزير المياه',
          official: true,
          articles: 12,
          claims: 30,
        },
      ],
      tags: [{ tag: 'مياه', articles: 7 }],
    },
  };
}

export function readingState(
  part: Partial<Extract<ReadingState, { status: 'ready' }>> = {},
): Extract<ReadingState, { status: 'ready' }> {
  return {
    status: 'ready',
    article: KEPT,
    version: VERSION,
    versions: [
      { hash: KEPT.hash, savedAt: KEPT.updatedAt },
      { hash: 'older', savedAt: '2024-05-12T10:00:00Z' },
    ],
    change: CHANGE,
    context: { status: 'ready', context: CONTEXT },
    current: null,
    ...part,
  };
}

export function settingsProps() {
  return {
    settings: {
      notice: 'everywhere',
      sites: { 'sahil.example': 'on', 'shop.example': 'off' },
      autoSave: ['sahil.example'],
      language: 'ar',
      digits: 'latn',
      theme: 'light',
      marks: true,
    },
    shortcuts: [
      { command: 'save-article', keys: 'Alt+Shift+S' },
      { command: 'next-claim', keys: '' },
    ],
    storage: {
      status: 'ready',
      articles: 5012,
      claims: 60_321,
      outlets: 14,
      usage: 123_456_789,
      persisted: false,
    },
    actions: { onNotice: vi.fn(), onChange: vi.fn(), onPersist: vi.fn(), onEditShortcuts: vi.fn() },
  } satisfies SettingsViewProps;
}
