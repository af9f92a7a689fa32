import type { Settings } from '../../lib/settings';
import { RadioGroup } from '../shell/radio-group';
import { useWords } from '../shell/words';
import type { SettingsActions } from './settings-state';

const THEMES = ['system', 'light', 'dark'] as const;

interface AppearanceSettingsProps {
  readonly settings: Settings;
  readonly onChange: SettingsActions['onChange'];
}

/** Language, digits, colours. */
export function AppearanceSettings({ settings, onChange }: AppearanceSettingsProps) {
  const { t } = useWords();
  return (
    <section class="settings__section">
      <h2 class="settings__heading">{t('settings.appearance')}</h2>
      <RadioGroup
        label={t('settings.language')}
        value={settings.language}
        options={[
          { value: 'ar', label: 'العربية', lang: 'ar' },
          { value: 'en', label: 'English', lang: 'en' },
        ]}
        onChange={(language) => onChange({ language })}
      />
      {settings.language === 'ar' && (
        <RadioGroup
          label={t('settings.digits')}
          value={settings.digits}
          options={[
            { value: 'latn', label: '123' },
            { value: 'arab', label: '١٢٣' },
          ]}
          onChange={(digits) => onChange({ digits })}
        />
      )}
      <RadioGroup
        label={t('settings.theme')}
        value={settings.theme}
        options={THEMES.map((theme) => ({ value: theme, label: t(`settings.theme.${theme}`) }))}
        onChange={(theme) => onChange({ theme })}
      />
    </section>
  );
}
