import { Button } from '../shell/button';
import { Loading } from '../shell/loading';
import { Notice } from '../shell/notice';
import { ProblemNotice } from '../shell/problem-notice';
import { useWords } from '../shell/words';
import { GateReasons } from './gate-reasons';
import type { ArticleState, PanelActions, PanelState } from './panel-state';

interface StatePanelProps {
  readonly state: Exclude<PanelState, ArticleState>;
  readonly actions: PanelActions;
}

/** The panel where there is no article to show: what is the case, and the one thing to do. */
export function StatePanel({ state, actions }: StatePanelProps) {
  const { t } = useWords();
  switch (state.state) {
    case 'loading':
      return <Loading text={t('state.loading')} />;
    case 'unset':
      return (
        <Notice title={t('state.unset.title')} text={t('state.unset.text')}>
          <Button look="primary" onClick={actions.onChooseNotice}>
            {t('state.unset.action')}
          </Button>
        </Notice>
      );
    case 'no-page':
      return <Notice title={t('state.noPage.title')} text={t('state.noPage.text')} />;
    case 'no-tab-access': {
      const { host } = state.site;
      // Without any permission the browser does not even tell the tab's address.
      if (host === '') return <Notice title={t('state.noAccess.title')} text={t('state.noAccess.press')} />;
      return (
        <Notice title={t('state.noAccess.title')} text={t('state.noAccess.text', { host })}>
          <Button look="primary" onClick={actions.onGrantAccess}>
            {t('state.noAccess.action', { host })}
          </Button>
        </Notice>
      );
    }
    case 'off-here': {
      const { host } = state.site;
      return (
        <Notice title={t('state.offHere.title')} text={t('state.offHere.text', { host })}>
          <Button look="primary" onClick={() => actions.onSite(host, 'on')}>
            {t('state.offHere.action')}
          </Button>
        </Notice>
      );
    }
    case 'not-arabic':
      return (
        <Notice title={t('state.notArabic.title')} text={t('state.notArabic.text')}>
          <GateReasons reasons={state.reasons} />
        </Notice>
      );
    case 'not-article':
      return (
        <Notice title={t('state.notArticle.title')} text={t('state.notArticle.text')}>
          <Button onClick={actions.onReadAnyway}>{t('state.notArticle.action')}</Button>
          <GateReasons reasons={state.reasons} />
        </Notice>
      );
    case 'error':
      return <ProblemNotice problem={state.problem} onRetry={actions.onRetry} />;
  }
}
