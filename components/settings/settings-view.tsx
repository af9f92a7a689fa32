import { CorrectionList } from '../corrections/correction-list';
import { useWords } from '../shell/words';
import { AppearanceSettings } from './appearance-settings';
import { ReadingSettings } from './reading-settings';
import type { SettingsViewProps } from './settings-state';
import { ShortcutList } from './shortcut-list';
import { SiteTable } from './site-table';
import { StorageSettings } from './storage-settings';
import './settings-view.css';

/** Everything the reader can set, each change in force at once. */
export function SettingsView({
  settings,
  shortcuts,
  corrections,
  storage,
  transfer,
  actions,
}: SettingsViewProps) {
  const { t } = useWords();
  return (
    <div class="settings">
      <h1 class="settings__title">{t('settings.title')}</h1>
      <ReadingSettings settings={settings} actions={actions} />
      <SiteTable settings={settings} onChange={actions.onChange} />
      <AppearanceSettings settings={settings} onChange={actions.onChange} />
      <ShortcutList shortcuts={shortcuts} onEdit={actions.onEditShortcuts} />
      <CorrectionList corrections={corrections} onUndo={actions.onUndoCorrection} />
      <StorageSettings storage={storage} transfer={transfer} actions={actions} />
    </div>
  );
}
