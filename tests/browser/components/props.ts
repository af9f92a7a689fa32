import { vi } from 'vitest';
import type { EventPart } from '../../../components/library/event-route';
import { type LibraryFilter, NO_FILTER, WHOLE_RECORD } from '../../../components/library/library-route';
import type {
  EventState,
  LibraryActions,
  LibraryProps,
  LibraryView,
  ReadingState,
  RecordState,
} from '../../../components/library/library-state';
import type {
  ArticleState,
  PanelActions,
  PanelProps,
  PanelState,
} from '../../../components/panel/panel-state';
import type { SettingsViewProps } from '../../../components/settings/settings-state';
import type { Correction } from '../../../lib/archive/corrections/types';
import type { ImportReport } from '../../../lib/archive/export/import-types';
import type { Collection, Remark } from '../../../lib/archive/remarks/types';
import type { ListRow } from '../../../lib/archive/types';
import type { CollectionView, ShownItem } from '../../../lib/coverage/collection/types';
import type { EventSummary } from '../../../lib/coverage/events/types';
import type { OutletView } from '../../../lib/coverage/outlet/types';
import type { SpeakerRecord } from '../../../lib/coverage/record/types';
import type { VersionDifference } from '../../../lib/coverage/version-difference';
import type { EvidencePack } from '../../../lib/evidence/types';
import type { Career } from '../../../lib/messages';
import { PACK } from '../../unit/evidence/sample-pack';
import { comparison } from './comparison-sample';
import {
  ANALYSIS,
  ARTICLE,
  CONTEXT,
  eventView,
  KEPT,
  outletView,
  record,
  rows,
  saved,
  savedClaim,
  TEXT,
  VERSION,
} from './sample';

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
    strict: false,
    offices: {},
    saved: { saved: 'no' },
    context: { status: 'ready', context: CONTEXT },
    current: null,
    ...part,
  };
}

export function panelActions() {
  return {
    onNoteOn: vi.fn(),
    onTagsOn: vi.fn(),
    onCollect: vi.fn(),
    onCollectNew: vi.fn(),
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
    onCorrect: vi.fn(),
    findPeople: vi.fn(async () => []),
    onOpenEvent: vi.fn(),
    onOpenSpeaker: vi.fn(),
    onOpenOutlet: vi.fn(),
  } satisfies PanelActions;
}

export function panelProps(state: PanelState, actions: PanelActions = panelActions()): PanelProps {
  return {
    state,
    marks: true,
    knownTags: ['مياه', 'مدارس'],
    keeping: { remarks: REMARKS, collections: COLLECTIONS },
    actions,
    toasts: { toasts: [], onDismiss: vi.fn() },
  };
}

export function libraryActions() {
  return {
    onNoteOn: vi.fn(),
    onTagsOn: vi.fn(),
    onCollect: vi.fn(),
    onCollectNew: vi.fn(),
    onAddCollection: vi.fn(),
    onRenameCollection: vi.fn(),
    onRemoveCollection: vi.fn(),
    onGo: vi.fn(),
    onNarrow: vi.fn(),
    onFilter: vi.fn(),
    onNeedRows: vi.fn(),
    onRemove: vi.fn(),
    onNote: vi.fn(),
    onTags: vi.fn(),
    onShowClaim: vi.fn(),
    onMoreEvents: vi.fn(),
    onChangeNaming: vi.fn(),
    onNameEvent: vi.fn(),
    onSplitEvent: vi.fn(),
    onMergeEvents: vi.fn(),
    onAddToEvent: vi.fn(),
    onRetry: vi.fn(),
    onCorrect: vi.fn(),
    findPeople: vi.fn(async () => []),
    onPick: vi.fn(),
    onEmptyPack: vi.fn(),
    onDownloadPack: vi.fn(),
    onCopyPack: vi.fn(),
    onPutOffBackup: vi.fn(),
    onStopUpkeep: vi.fn(),
    onResumeUpkeep: vi.fn(),
  } satisfies LibraryActions;
}

export function libraryProps(view: LibraryView, actions: LibraryActions = libraryActions()): LibraryProps {
  return {
    view,
    upkeep: null,
    knownTags: [],
    keeping: { remarks: REMARKS, collections: COLLECTIONS },
    backup: null,
    picked: [],
    actions,
    toasts: { toasts: [], onDismiss: vi.fn() },
  };
}

export function listView(
  total: number,
  part: { readonly filter?: Partial<LibraryFilter>; readonly rows?: ReadonlyMap<number, ListRow> } = {},
): Extract<LibraryView, { view: 'list' }> {
  return {
    view: 'list',
    filter: { ...NO_FILTER, ...part.filter },
    list: {
      status: 'ready',
      total,
      rows: part.rows ?? rows(total),
      corrected: [],
      problems: [],
      speakers: [],
    },
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
      collections: [{ id: 'collection-1', name: 'ملف السد', items: 3 }],
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
    offices: {},
    context: { status: 'ready', context: CONTEXT },
    current: null,
    ...part,
  };
}

const SALIM = { key: 'person:سليم الربيعي', name: 'سليم الربيعي', official: true };
const SALIM_KNOWN = { key: 'official:salim-rabii', name: 'سليم حسن الربيعي', official: true };
const QUOTE = 'تكون قد وافقت على منسوب التخزين الحالي';
const kept = (n: number, page = '') => ({ id: `correction-${n}`, at: `2024-05-1${n}T10:00:00Z`, page });

/** One of each kind, the last one first. */
export const CORRECTIONS: readonly Correction[] = [
  { ...kept(7, 'sahil.example/2024/05/water'), kind: 'speaker', quote: QUOTE, speaker: null },
  { ...kept(6, 'sahil.example/2024/05/water'), kind: 'speaker', quote: QUOTE, speaker: SALIM },
  { ...kept(5, 'sahil.example/2024/05/water'), kind: 'not-claim', quote: QUOTE },
  { ...kept(4), kind: 'same-person', who: SALIM, is: SALIM_KNOWN },
  { ...kept(3), kind: 'identity', who: SALIM, is: SALIM_KNOWN, everywhere: true },
  {
    ...kept(2, 'sahil.example/2024/05/water'),
    kind: 'identity',
    who: SALIM,
    is: SALIM_KNOWN,
    everywhere: false,
  },
  { ...kept(1), kind: 'not-official', who: SALIM },
];

export const REPORT: ImportReport = {
  id: 'import-1',
  articles: { new: 120, merged: 2, same: 11, removed: 1 },
  corrections: 3,
  events: 1,
  namings: 1,
  remarks: 2,
  removed: 2,
  badLines: 2,
  bad: [
    { file: null, line: 7, error: { error: 'invalid', field: 'json' } },
    { file: null, line: 31, error: { error: 'invalid', field: 'url' } },
  ],
  cancelled: false,
};
export function eventsView(events: readonly EventSummary[], ungathered = 0): LibraryView {
  return { view: 'events', events: { status: 'ready', total: events.length, events, ungathered } };
}

export function eventState(part: Partial<Extract<EventState, { status: 'ready' }>> = {}): LibraryView {
  const others = [{ ...CONTEXT.event!, id: 'event-2', title: 'مهرجان الوادي' }];
  return {
    view: 'event',
    route: { view: 'event', id: 'event-1' },
    event: {
      status: 'ready',
      view: eventView(),
      comparison: comparison(),
      naming: null,
      sources: null,
      suggestions: [saved(9)],
      others,
      ...part,
    },
  };
}

/** An event seen from another side. */
export function eventPart(part: EventPart, state: Parameters<typeof eventState>[0]): LibraryView {
  return { ...eventState(state), route: { view: 'event', id: 'event-1', part } } as LibraryView;
}

export function recordState(
  part: Partial<SpeakerRecord> = {},
  over: Partial<Extract<RecordState, { status: 'ready' }>> = {},
): LibraryView {
  const shown = record(part);
  return {
    view: 'speaker',
    record: {
      status: 'ready',
      record: shown,
      only: WHOLE_RECORD,
      selection: shown.newest,
      reading: false,
      career: CAREER,
      ...over,
    },
  };
}

const CAREER: Career = {
  offices: [
    { office: 'وزير المياه', from: '2021-03', to: null },
    { office: 'وزير الزراعة', from: '2016-07-03', to: '2021' },
    { office: 'محافظ الوادي', from: null, to: null },
  ],
  asOf: '2026-01-01',
};

/** What the reader said of the first claim of the article in view, and of its event. */
const REMARKS: readonly Remark[] = [
  {
    kind: 'note',
    text: 'يُسأل الوزير عن الموعد',
    target: { type: 'claim', articleId: KEPT.id, quote: QUOTE },
  },
  { kind: 'tag', text: 'للمراجعة', target: { type: 'claim', articleId: KEPT.id, quote: QUOTE } },
  { kind: 'item', collectionId: 'collection-1', target: { type: 'article', articleId: KEPT.id } },
];

const COLLECTIONS: readonly Collection[] = [
  { id: 'collection-1', name: 'ملف السد', items: 3 },
  { id: 'collection-2', name: 'وعود الوزراء', items: 0 },
];

export function collectionsView(collections: readonly Collection[] = COLLECTIONS): LibraryView {
  return { view: 'collections', collections: { status: 'ready', collections } };
}

export function collectionView(part: Partial<CollectionView> = {}): LibraryView {
  const item = (id: string, target: ShownItem['target'], over: Partial<ShownItem> = {}): ShownItem => ({
    id,
    target,
    added: '2024-05-12T10:00:00Z',
    article: KEPT,
    claim: null,
    event: null,
    note: '',
    ...over,
  });
  const articleId = KEPT.id;
  const claim = savedClaim(1, 4, QUOTE);
  const shown = [
    item('i1', { type: 'claim', articleId, quote: QUOTE }, { claim, note: 'يُسأل الوزير عن الموعد' }),
    item('i2', { type: 'article', articleId }),
    item('i3', { type: 'event', articleId }, { event: CONTEXT.event! }),
    item('i4', { type: 'claim', articleId, quote: 'كلام صار بلفظ آخر' }),
  ];
  const view = { id: 'collection-1', name: 'ملف السد', items: shown.length, shown, ...part };
  return { view: 'collection', collection: { status: 'ready', view } };
}

export function outletState(part: Partial<OutletView> = {}): LibraryView {
  return { view: 'outlet', outlet: { status: 'ready', figures: outletView(part) } };
}

export function evidenceView(pack: EvidencePack = PACK): LibraryView {
  return { view: 'evidence', evidence: { status: 'ready', pack } };
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
      strict: false,
    },
    shortcuts: [
      { command: 'save-article', keys: 'Alt+Shift+S' },
      { command: 'next-claim', keys: '' },
    ],
    corrections: CORRECTIONS,
    storage: {
      status: 'ready',
      articles: 5012,
      claims: 60_321,
      outlets: 14,
      usage: 123_456_789,
      persisted: false,
    },
    transfer: {
      transfer: { status: 'imported', report: REPORT },
      pastImports: [
        { id: 'import-1', name: 'siyaq-2024-05-13.jsonl', at: '2024-05-14T10:00:00Z', articles: 122 },
      ],
      backup: { at: null, grown: 5012, remindAfter: 50, every: 'never', failed: null, due: true },
    },
    actions: {
      onNotice: vi.fn(),
      onChange: vi.fn(),
      onPersist: vi.fn(),
      onUndoCorrection: vi.fn(),
      onExport: vi.fn(),
      onImport: vi.fn(),
      onTakeIn: vi.fn(),
      onLeave: vi.fn(),
      onUndoImport: vi.fn(),
      onRemindAfter: vi.fn(),
      onBackUpEvery: vi.fn(),
      onCancel: vi.fn(),
      onWipe: vi.fn(),
      onEditShortcuts: vi.fn(),
    },
  } satisfies SettingsViewProps;
}
