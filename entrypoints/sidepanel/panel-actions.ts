import { NO_FILTER } from '../../components/library/library-route';
import type { PanelActions } from '../../components/panel/panel-state';
import { openArchive } from '../../lib/archive/open-archive';
import { sendMessage } from '../../lib/messages';
import { change, siteOf } from '../../lib/settings';
import { attempt, removeWithUndo, setNote, setTags } from '../hooks/archive-actions';
import { correctingOf } from '../hooks/correcting';
import { gatherLater } from '../hooks/gather-later';
import { keepingActions } from '../hooks/keeping-actions';
import { openLibrary, openWelcome } from '../hooks/open-page';
import { requestSite } from '../hooks/site-access';
import { setAutoSave, setSite } from '../hooks/site-settings';
import type { Toasting } from '../hooks/use-toasts';
import type { AnalysisState } from './use-analysis';
import type { ArchiveState } from './use-archive-state';
import type { TabInFront } from './use-tab-in-front';

interface Hands {
  readonly tab: TabInFront | null;
  readonly analysis: AnalysisState;
  readonly archive: ArchiveState;
  readonly ask: () => void;
  readonly toast: Toasting['toast'];
}

/** What the panel's buttons do. */
export function panelActions({ tab, analysis, archive, ask, toast }: Hands): PanelActions {
  const host = tab?.url ? siteOf(tab.url) : '';
  // A tab whose reader is gone does not answer; the panel says so by its next state.
  const tell = (message: Promise<unknown>) => void message.catch(() => {});
  return {
    onChooseNotice: openWelcome,
    onGrantAccess: () => void grant(host, ask, toast),
    onReadAnyway: () => {
      if (tab) tell(sendMessage('readAnyway', tab.id));
    },
    onRetry: ask,
    onSave: () => {
      if (analysis.status === 'ready') void save(analysis, archive, toast, tab);
    },
    onRemove: (id) => void removeWithUndo([id], toast).then(() => refresh(tab)),
    onNote: (id, note) => void setNote(id, note, toast),
    onTags: (id, tags) => void setTags(id, tags, toast),
    onShowClaim: (index) => {
      if (tab) tell(sendMessage('showClaim', index, tab.id));
    },
    onSite: (site, reading) =>
      void (reading === 'on' ? grant(site, ask, toast) : setSite(site, reading).then(ask)),
    onAutoSave: (site, on) => void setAutoSave(site, on),
    onMarks: (marks) => void change({ marks }),
    onOpenLibrary: () => openLibrary({ view: 'list', filter: NO_FILTER }),
    onOpenSettings: () => openLibrary({ view: 'settings' }),
    ...correctingOf(analysis.status === 'ready' ? analysis.article.url : '', toast),
    ...keepingActions(toast),
    onOpenArticle: (id, claim) => openLibrary({ view: 'article', id, hash: null, claim }),
    onOpenEvent: (id) => openLibrary({ view: 'event', id }),
    onOpenSpeaker: (key) => openLibrary({ view: 'speaker', key }),
    onOpenOutlet: (outlet) => openLibrary({ view: 'outlet', outlet, month: null }),
  };
}

async function grant(host: string, ask: () => void, toast: Toasting['toast']): Promise<void> {
  const granted = host !== '' && (await requestSite(host));
  if (!granted) return toast({ type: 'problem', problem: { error: 'declined' } });
  await setSite(host, 'on');
  ask();
}

async function save(
  { article, own }: Extract<AnalysisState, { status: 'ready' }>,
  { saved: before, onSaving, onVersion }: ArchiveState,
  toast: Toasting['toast'],
  tab: TabInFront | null,
): Promise<void> {
  onSaving(true);
  const saved = await attempt(openArchive().save(article, own), toast);
  onSaving(false);
  if (!saved) return;
  gatherLater();
  if (saved.outcome === 'version' && before.saved === 'outdated') onVersion(before.change);
  const words = { new: 'saved', version: 'saved-version', same: 'already-saved' } as const;
  toast({ type: words[saved.outcome] });
  refresh(tab);
}

/** The marks show what the archive holds: they are drawn anew after it changed. */
function refresh(tab: TabInFront | null): void {
  if (tab) void sendMessage('refreshContext', undefined, tab.id).catch(() => {});
}
