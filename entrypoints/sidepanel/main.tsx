import { Panel } from '../../components/panel/panel';
import { articleText } from '../../lib/page/article-text';
import type { Settings } from '../../lib/settings';
import { mount } from '../hooks/mount';
import { useAutoBackup } from '../hooks/use-auto-backup';
import { useKeptOn } from '../hooks/use-kept-on';
import { useToasts } from '../hooks/use-toasts';
import { panelActions } from './panel-actions';
import { panelStateOf } from './panel-state-of';
import { useAnalysis } from './use-analysis';
import { useArchiveState } from './use-archive-state';
import { usePage } from './use-page';
import { useTabInFront } from './use-tab-in-front';

/** The side panel of the window: the page in front of it, and what the archive knows about that. */
function SidePanel({ settings }: { readonly settings: Settings }) {
  useAutoBackup();
  const tab = useTabInFront();
  const { answer, ask } = usePage(tab, settings);
  const page = answer.by === 'reader' && answer.page.state === 'article' ? answer.page : null;
  const analysis = useAnalysis(page?.article ?? null);
  const archive = useArchiveState(analysis, page?.current ?? null);
  const { toasts, toast } = useToasts();
  const keeping = useKeptOn('article' in archive.saved ? [archive.saved.article.id] : []);
  const text = analysis.status === 'ready' ? articleText(analysis.article) : '';
  const state = tab
    ? panelStateOf({ settings, tab, answer, analysis, saved: archive.saved, context: archive.context, text })
    : ({ state: 'loading' } as const);
  return (
    <Panel
      state={state}
      marks={settings.marks}
      knownTags={archive.knownTags}
      keeping={keeping}
      actions={panelActions({ tab, analysis, archive, ask, toast })}
      toasts={toasts}
    />
  );
}

mount(SidePanel);
