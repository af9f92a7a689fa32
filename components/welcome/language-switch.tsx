import type { WelcomeProps } from './welcome-state';
import './language-switch.css';

const OTHER = {
  ar: { language: 'en', label: 'English' },
  en: { language: 'ar', label: 'العربية' },
} as const;

/** Offers the other language, in that language. */
export function LanguageSwitch({ language, onLanguage }: Pick<WelcomeProps, 'language' | 'onLanguage'>) {
  const other = OTHER[language];
  return (
    <button
      type="button"
      class="language-switch"
      lang={other.language}
      onClick={() => onLanguage(other.language)}
    >
      {other.label}
    </button>
  );
}
