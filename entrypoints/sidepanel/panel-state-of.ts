import type { ContextState, PanelState, SavedState, SiteState } from '../../components/panel/panel-state';
import type { Verdict } from '../../lib/page/types';
import { type Settings, siteOf } from '../../lib/settings';
import type { AnalysisState } from './use-analysis';
import type { PageAnswer } from './use-page';
import type { TabInFront } from './use-tab-in-front';

export interface PanelFacts {
  readonly settings: Settings;
  readonly tab: TabInFront;
  readonly answer: PageAnswer;
  readonly analysis: AnalysisState;
  readonly saved: SavedState;
  readonly context: ContextState;
  /** The analysed text of the article in `analysis`. */
  readonly text: string;
}

/** What the panel shows, from all that is known. The reader's word comes first, then the browser's, then the page's. */
export function panelStateOf(facts: PanelFacts): PanelState {
  const { settings, tab, answer } = facts;
  if (settings.notice === 'unset') return { state: 'unset' };
  if (tab.url !== null && !/^https?:/.test(tab.url)) return { state: 'no-page' };
  const site = siteState(settings, tab.url === null ? '' : siteOf(tab.url));
  if (settings.sites[site.host] === 'off') return { state: 'off-here', site };
  switch (answer.by) {
    case 'nobody-yet':
      return { state: 'loading' };
    case 'nobody':
      return { state: 'no-tab-access', site };
    case 'gate':
      return turnedDown(answer.verdict, site);
    case 'reader':
      return articleStateOf(facts, site);
  }
}

/** Whether Siyaq reads a site by itself. A site that was not chosen can still be read by a click. */
function siteState({ notice, sites, autoSave }: Settings, host: string): SiteState {
  const read = notice === 'everywhere' ? sites[host] !== 'off' : sites[host] === 'on';
  return { host, reading: read ? 'on' : 'off', autoSave: autoSave.includes(host) };
}

function turnedDown({ arabic, reasons }: Verdict, site: SiteState): PanelState {
  return { state: arabic ? 'not-article' : 'not-arabic', site, reasons };
}

function articleStateOf(
  { settings, answer, analysis, saved, context, text }: PanelFacts,
  site: SiteState,
): PanelState {
  if (answer.by !== 'reader' || answer.page.state === 'reading') return { state: 'loading' };
  const { page } = answer;
  if (page.state === 'left') return turnedDown(page.verdict, site);
  if (page.state === 'unreadable')
    return { state: 'error', problem: { error: 'unreadable', reason: page.reason } };
  if (analysis.status === 'loading') return { state: 'loading' };
  if (analysis.status === 'error') return { state: 'error', problem: analysis.problem };
  return {
    state: 'article',
    site,
    article: analysis.article,
    text,
    analysis: analysis.analysis,
    strict: settings.strict,
    offices: analysis.offices,
    saved,
    context,
    current: page.current,
  };
}
