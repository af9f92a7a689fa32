import { useWords } from '../shell/words';
import { HowItWorks } from './how-it-works';
import { LanguageSwitch } from './language-switch';
import { NoticeChoices } from './notice-choices';
import { WelcomeDone } from './welcome-done';
import type { WelcomeProps } from './welcome-state';
import '../styles/base.css';
import './welcome.css';

/** The first page: what Siyaq is, one question, and what comes next. Nothing is read before the answer. */
export function Welcome(props: WelcomeProps) {
  const { t } = useWords();
  const { state } = props;
  return (
    <div class="welcome">
      <header class="welcome__header">
        <p class="welcome__name">{t('app.name')}</p>
        <LanguageSwitch language={props.language} onLanguage={props.onLanguage} />
      </header>
      <main class="welcome__main">
        <div role="status">{state.step === 'done' && <WelcomeDone choice={state.choice} {...props} />}</div>
        {state.step !== 'done' && (
          <>
            <h1 class="welcome__title">{t('welcome.title')}</h1>
            <p class="welcome__lead">{t('welcome.lead')}</p>
          </>
        )}
        <p class="welcome__declined" role="alert">
          {state.step === 'declined' && t('welcome.declined')}
        </p>
        <NoticeChoices chosen={state.step === 'done' ? state.choice : null} onChoose={props.onChoose} />
        <HowItWorks />
        <section class="welcome__section">
          <h2 class="welcome__heading">{t('welcome.privacy.title')}</h2>
          <ul class="welcome__facts">
            <li>{t('welcome.privacy.read')}</li>
            <li>{t('welcome.privacy.kept')}</li>
            <li>{t('welcome.privacy.leaves')}</li>
          </ul>
        </section>
      </main>
    </div>
  );
}
