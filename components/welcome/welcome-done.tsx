import { Shortcuts } from '../settings/shortcut-list';
import { Button } from '../shell/button';
import { useWords } from '../shell/words';
import type { Choice, WelcomeProps } from './welcome-state';
import './welcome-done.css';

interface WelcomeDoneProps extends Pick<WelcomeProps, 'shortcuts' | 'onOpenLibrary'> {
  readonly choice: Choice;
}

/** After the choice: what it means, and the next three steps. */
export function WelcomeDone({ choice, shortcuts, onOpenLibrary }: WelcomeDoneProps) {
  const { t } = useWords();
  return (
    <div class="welcome-done">
      <h1 class="welcome__title">{t('welcome.done.title')}</h1>
      <p class="welcome__lead">{t(`welcome.done.${choice}`)}</p>
      <h2 class="welcome__heading">{t('welcome.next')}</h2>
      <ol class="welcome-done__steps">
        <li>{t('welcome.next.pin')}</li>
        <li>{t('welcome.next.article')}</li>
        {choice === 'chosen' && <li>{t('welcome.next.addSite')}</li>}
        <li>{t('welcome.next.panel')}</li>
      </ol>
      {shortcuts.length > 0 && <Shortcuts shortcuts={shortcuts} />}
      <Button onClick={onOpenLibrary}>{t('welcome.openLibrary')}</Button>
    </div>
  );
}
