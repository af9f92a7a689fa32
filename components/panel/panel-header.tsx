import { Button, IconButton } from '../shell/button';
import { Menu } from '../shell/menu';
import { Switch } from '../shell/switch';
import { useWords } from '../shell/words';
import type { PanelActions, PanelState } from './panel-state';
import './panel-header.css';

interface PanelHeaderProps {
  readonly state: PanelState;
  readonly marks: boolean;
  readonly actions: PanelActions;
}

/** Name, menu, marks on or off, library. */
export function PanelHeader({ state, marks, actions }: PanelHeaderProps) {
  const { t } = useWords();
  const site = 'site' in state && state.site.host !== '' ? state.site : null;
  const kept = state.state === 'article' && 'article' in state.saved ? state.saved.article : null;
  return (
    <header class="panel-header">
      <p class="panel-header__name">{t('app.name')}</p>
      <IconButton
        icon="marks"
        label={t('panel.marks')}
        pressed={marks}
        onClick={() => actions.onMarks(!marks)}
      />
      <IconButton icon="library" label={t('panel.library')} onClick={actions.onOpenLibrary} />
      <Menu label={t('panel.menu')}>
        {site && (
          <>
            <Switch
              checked={site.reading === 'on'}
              onChange={(on) => actions.onSite(site.host, on ? 'on' : 'off')}
            >
              {t('panel.readSite', { host: site.host })}
            </Switch>
            <Switch checked={site.autoSave} onChange={(autoSave) => actions.onAutoSave(site.host, autoSave)}>
              {t('panel.autoSave', { host: site.host })}
            </Switch>
          </>
        )}
        {kept && (
          <>
            <Button look="link" onClick={() => actions.onOpenArticle(kept.id, null)}>
              {t('article.open')}
            </Button>
            <Button look="link" onClick={() => actions.onRemove(kept.id)}>
              {t('article.remove')}
            </Button>
          </>
        )}
        <Button look="link" onClick={actions.onOpenSettings}>
          {t('panel.settings')}
        </Button>
      </Menu>
    </header>
  );
}
