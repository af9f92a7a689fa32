import { Button } from '../shell/button';
import { useWords } from '../shell/words';
import type { SettingsActions, Shortcut } from './settings-state';
import './shortcut-list.css';

interface ShortcutListProps {
  readonly shortcuts: readonly Shortcut[];
  readonly onEdit: SettingsActions['onEditShortcuts'];
}

/** The keys of the commands, as the browser has them now. */
export function ShortcutList({ shortcuts, onEdit }: ShortcutListProps) {
  const { t } = useWords();
  return (
    <section class="settings__section">
      <h2 class="settings__heading">{t('settings.shortcuts')}</h2>
      <Shortcuts shortcuts={shortcuts} />
      {onEdit && <Button onClick={onEdit}>{t('settings.editShortcuts')}</Button>}
    </section>
  );
}

/** Commands and their keys, without a heading. */
export function Shortcuts({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) {
  const { t } = useWords();
  return (
    <dl class="shortcuts">
      {shortcuts.map(({ command, keys }) => (
        <div key={command} class="shortcuts__item">
          <dt>{t(`command.${command}`)}</dt>
          <dd>{keys ? <kbd class="shortcuts__keys">{keys}</kbd> : t('settings.noKeys')}</dd>
        </div>
      ))}
    </dl>
  );
}
