import type { Settings } from '../../lib/settings';
import { IconButton } from '../shell/button';
import { Switch } from '../shell/switch';
import { useWords } from '../shell/words';
import type { SettingsActions } from './settings-state';
import './site-table.css';

interface SiteTableProps {
  readonly settings: Settings;
  readonly onChange: SettingsActions['onChange'];
}

/** What the reader decided for single sites: read or not, saved automatically or not. */
export function SiteTable({ settings, onChange }: SiteTableProps) {
  const { t } = useWords();
  const { sites, autoSave, notice } = settings;
  const hosts = [...new Set([...Object.keys(sites), ...autoSave])].sort();
  const without = (host: string) => autoSave.filter((other) => other !== host);
  return (
    <section class="settings__section">
      <h2 class="settings__heading">{t('settings.sites')}</h2>
      <p class="settings__text">{t(hosts.length === 0 ? 'settings.sitesNone' : 'settings.sitesText')}</p>
      {hosts.length > 0 && (
        <table class="site-table">
          <thead>
            <tr>
              <th scope="col">{t('settings.siteColumn')}</th>
              <th scope="col">{t('settings.readColumn')}</th>
              <th scope="col">{t('settings.autoSaveColumn')}</th>
              <th scope="col">{t('settings.forgetColumn')}</th>
            </tr>
          </thead>
          <tbody>
            {hosts.map((host) => (
              <tr key={host}>
                <th scope="row">
                  <bdi dir="ltr">{host}</bdi>
                </th>
                <td>
                  <Switch
                    bare
                    checked={(sites[host] ?? (notice === 'everywhere' ? 'on' : 'off')) === 'on'}
                    onChange={(on) => onChange({ sites: { ...sites, [host]: on ? 'on' : 'off' } })}
                  >
                    {t('settings.siteRead', { host })}
                  </Switch>
                </td>
                <td>
                  <Switch
                    bare
                    checked={autoSave.includes(host)}
                    onChange={(on) => onChange({ autoSave: on ? [...without(host), host] : without(host) })}
                  >
                    {t('settings.siteAutoSave', { host })}
                  </Switch>
                </td>
                <td>
                  <IconButton
                    icon="close"
                    label={t('settings.siteForget', { host })}
                    onClick={() => {
                      const { [host]: _, ...others } = sites;
                      onChange({ sites: others, autoSave: without(host) });
                    }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
