import type { ComponentChildren } from 'preact';
import { Library } from '../../../components/library/library';
import { Panel } from '../../../components/panel/panel';
import { Welcome } from '../../../components/welcome/welcome';
import { NAMINGS, SOURCES } from './naming-sample';
import {
  articleState,
  CHANGE,
  collectionsView,
  collectionView,
  eventPart,
  eventState,
  eventsView,
  evidenceView,
  libraryProps,
  listView,
  outletState,
  panelProps,
  readingState,
  recordState,
  SITE,
  settingsProps,
} from './props';
import { CONTEXT, KEPT } from './sample';

const PANEL_WIDTH = 360;
const PAGE_WIDTH = 1200;
const NAMING = { naming: { found: NAMINGS, changed: [], hidden: [] } };
const WELCOME = { shortcuts: [], onChoose() {}, onLanguage() {}, onOpenLibrary() {} };

/** The views that a reader meets, each at the width of its page and with everything in it that it can show. */
export const VIEWS: readonly (readonly [
  name: string,
  width: number,
  view: (language: 'ar' | 'en') => ComponentChildren,
])[] = [
  ['article', PANEL_WIDTH, () => <Panel {...panelProps(articleState({ current: 0 }))} />],
  [
    'saved article',
    PANEL_WIDTH,
    () => (
      <Panel {...panelProps(articleState({ saved: { saved: 'outdated', article: KEPT, change: CHANGE } }))} />
    ),
  ],
  ['site off', PANEL_WIDTH, () => <Panel {...panelProps({ state: 'off-here', site: SITE })} />],
  ['error', PANEL_WIDTH, () => <Panel {...panelProps({ state: 'error', problem: { error: 'quota' } })} />],
  ['list', PAGE_WIDTH, () => <Library {...libraryProps(listView(500))} />],
  ['narrow list', PANEL_WIDTH, () => <Library {...libraryProps(listView(500))} />],
  [
    'reading',
    PAGE_WIDTH,
    () => <Library {...libraryProps({ view: 'article', reading: readingState({ current: 0 }) })} />,
  ],
  ['events', PAGE_WIDTH, () => <Library {...libraryProps(eventsView([CONTEXT.event!]))} />],
  ['no events', PANEL_WIDTH, () => <Library {...libraryProps(eventsView([]))} />],
  ['event', PAGE_WIDTH, () => <Library {...libraryProps(eventState())} />],
  ['narrow event', PANEL_WIDTH, () => <Library {...libraryProps(eventState())} />],
  ['naming', PAGE_WIDTH, () => <Library {...libraryProps(eventPart('naming', NAMING))} />],
  ['narrow naming', PANEL_WIDTH, () => <Library {...libraryProps(eventPart('naming', NAMING))} />],
  ['sources', PAGE_WIDTH, () => <Library {...libraryProps(eventPart('sources', { sources: SOURCES }))} />],
  [
    'narrow sources',
    PANEL_WIDTH,
    () => <Library {...libraryProps(eventPart('sources', { sources: SOURCES }))} />,
  ],
  ['record', PAGE_WIDTH, () => <Library {...libraryProps(recordState())} />],
  ['narrow record', PANEL_WIDTH, () => <Library {...libraryProps(recordState())} />],
  ['outlet', PAGE_WIDTH, () => <Library {...libraryProps(outletState())} />],
  [
    'narrow outlet',
    PANEL_WIDTH,
    () => <Library {...libraryProps(outletState({ read: 4, enough: false }))} />,
  ],
  ['evidence', PAGE_WIDTH, () => <Library {...libraryProps(evidenceView())} />],
  ['narrow evidence', PANEL_WIDTH, () => <Library {...libraryProps(evidenceView())} />],
  ['collections', PANEL_WIDTH, () => <Library {...libraryProps(collectionsView())} />],
  ['no collections', PANEL_WIDTH, () => <Library {...libraryProps(collectionsView([]))} />],
  ['collection', PAGE_WIDTH, () => <Library {...libraryProps(collectionView())} />],
  ['narrow collection', PANEL_WIDTH, () => <Library {...libraryProps(collectionView())} />],
  [
    'settings',
    PAGE_WIDTH,
    () => <Library {...libraryProps({ view: 'settings', settings: settingsProps() })} />,
  ],
  [
    'welcome',
    PAGE_WIDTH,
    (language) => <Welcome {...WELCOME} state={{ step: 'declined' }} language={language} />,
  ],
  [
    'welcome done',
    PANEL_WIDTH,
    (language) => <Welcome {...WELCOME} state={{ step: 'done', choice: 'chosen' }} language={language} />,
  ],
];
