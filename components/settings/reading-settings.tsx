import { RadioGroup } from '../shell/radio-group';
import { Switch } from '../shell/switch';
import { useWords } from '../shell/words';
import type { SettingsViewProps } from './settings-state';

const CHOICES = ['everywhere', 'chosen', 'button'] as const;

/** How news is noticed, whether it is marked, and how sure a claim must be to be shown. */
export function ReadingSettings({ settings, actions }: Pick<SettingsViewProps, 'settings' | 'actions'>) {
  const { t } = useWords();
  const options = CHOICES.map((choice) => ({
    value: choice,
    label: t(`welcome.${choice}.title`),
    text: t(`welcome.${choice}.text`),
  }));
  return (
    <section class="settings__section">
      <h2 class="settings__heading">{t('settings.reading')}</h2>
      <RadioGroup
        label={t('settings.notice')}
        value={settings.notice === 'unset' ? null : settings.notice}
        options={options}
        onChange={actions.onNotice}
      />
      <Switch checked={settings.marks} onChange={(marks) => actions.onChange({ marks })}>
        {t('settings.marks')}
      </Switch>
      <p class="settings__text">{t('settings.marksText')}</p>
      <Switch checked={settings.strict} onChange={(strict) => actions.onChange({ strict })}>
        {t('settings.strict')}
      </Switch>
      <p class="settings__text">{t('settings.strictText')}</p>
    </section>
  );
}
