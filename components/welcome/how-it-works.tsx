import { useWords } from '../shell/words';
import './how-it-works.css';

/** What a reader does, and what is seen: marks in a text, a saved page, the same words beside one another. */
export function HowItWorks() {
  const { t } = useWords();
  return (
    <section class="welcome__section">
      <h2 class="welcome__heading">{t('welcome.how')}</h2>
      <ol class="how">
        <li class="how__step">
          <svg class="how__picture" viewBox="0 0 96 64" aria-hidden="true" focusable="false">
            <path class="how__line" d="M8 12h80M8 40h80M8 54h48" />
            <path class="how__name" d="M52 17h36" />
            <rect class="how__wash" x="8" y="21" width="80" height="12" />
            <path class="how__line" d="M12 27h72" />
          </svg>
          <h3 class="how__title">{t('welcome.step1.title')}</h3>
          <p class="how__text">{t('welcome.step1.text')}</p>
        </li>
        <li class="how__step">
          <svg class="how__picture" viewBox="0 0 96 64" aria-hidden="true" focusable="false">
            <path class="how__line" d="M20 56h56M24 52V20h14v32M38 52V14h14v38M54 16l12-3 9 38" />
            <path class="how__name" d="M28 28h6M42 24h6" />
          </svg>
          <h3 class="how__title">{t('welcome.step2.title')}</h3>
          <p class="how__text">{t('welcome.step2.text')}</p>
        </li>
        <li class="how__step">
          <svg class="how__picture" viewBox="0 0 96 64" aria-hidden="true" focusable="false">
            <rect class="how__wash" x="52" y="10" width="36" height="12" />
            <rect class="how__wash" x="8" y="26" width="36" height="12" />
            <rect class="how__wash" x="8" y="44" width="36" height="12" />
            <path class="how__line" d="M56 16h28M12 32h28M12 50h20" />
            <path class="how__name" d="M70 22v10H44M70 32v18H44" />
          </svg>
          <h3 class="how__title">{t('welcome.step3.title')}</h3>
          <p class="how__text">{t('welcome.step3.text')}</p>
        </li>
      </ol>
    </section>
  );
}
