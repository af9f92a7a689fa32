import { Icon } from '../icons/icon';
import { useWords } from '../shell/words';
import type { Choice, WelcomeProps } from './welcome-state';
import './notice-choices.css';

const CHOICES = ['everywhere', 'chosen', 'button'] as const satisfies readonly Choice[];

interface NoticeChoicesProps {
  readonly chosen: Choice | null;
  readonly onChoose: WelcomeProps['onChoose'];
}

/** The one question: three ways, one click. */
export function NoticeChoices({ chosen, onChoose }: NoticeChoicesProps) {
  const { t } = useWords();
  return (
    <section class="notice-choices" aria-labelledby="notice-question">
      <h2 class="welcome__heading" id="notice-question">
        {t(chosen ? 'welcome.changeChoice' : 'welcome.question')}
      </h2>
      <ul class="notice-choices__list">
        {CHOICES.map((choice) => (
          <li key={choice}>
            <button
              type="button"
              class="notice-choice"
              aria-pressed={chosen === null ? undefined : choice === chosen}
              onClick={() => onChoose(choice)}
            >
              <span class="notice-choice__title">
                {t(`welcome.${choice}.title`)}
                {choice === chosen && <Icon name="check" />}
              </span>
              {choice === 'everywhere' && (
                <span class="notice-choice__badge">{t('welcome.everywhere.badge')}</span>
              )}
              <span class="notice-choice__text">{t(`welcome.${choice}.text`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <p class="notice-choices__later">{t('welcome.later')}</p>
    </section>
  );
}
