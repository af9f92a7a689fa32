import { useId } from 'preact/hooks';
import { Button } from '../shell/button';
import { useWords } from '../shell/words';
import { BackupLine } from './backup-line';
import type { BackupState } from './transfer-state';
import '../shell/fold.css';
import './wipe-settings.css';

interface WipeSettingsProps {
  readonly backup: BackupState;
  readonly busy: boolean;
  readonly onExport: () => void;
  readonly onWipe: () => void;
}

/** Deletes the whole archive: what goes is named first, a file is offered before, and the reader's word is asked for. */
export function WipeSettings({ backup, busy, onExport, onWipe }: WipeSettingsProps) {
  const { t } = useWords();
  const sure = useId();
  return (
    <details class="fold wipe">
      <summary class="fold__summary">{t('wipe.open')}</summary>
      <form
        class="wipe__body"
        onSubmit={(event) => {
          event.preventDefault();
          // What was agreed to holds once.
          event.currentTarget.reset();
          if (!busy) onWipe();
        }}
      >
        <p>{t('wipe.what')}</p>
        <ul class="import-result__list">
          <li>{t('wipe.articles')}</li>
          <li>{t('wipe.words')}</li>
          <li>{t('wipe.decisions')}</li>
          <li>{t('wipe.waysBack')}</li>
        </ul>
        <p class="settings__text">{t('wipe.stays')}</p>
        <BackupLine backup={backup} />
        <Button busy={busy} onClick={onExport}>
          {t('wipe.exportFirst')}
        </Button>
        <label htmlFor={sure} class="wipe__sure">
          <input id={sure} type="checkbox" required />
          {t('wipe.sure')}
        </label>
        <button type="submit" class="button button--danger" aria-disabled={busy || undefined}>
          {t('wipe.do')}
        </button>
      </form>
    </details>
  );
}
