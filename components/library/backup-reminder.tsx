import { BackupLine } from '../settings/backup-line';
import type { BackupState } from '../settings/transfer-state';
import { Button } from '../shell/button';
import { ProblemNotice } from '../shell/problem-notice';
import { useWords } from '../shell/words';
import { followHere } from './follow-here';
import { hashOf, type LibraryRoute } from './library-route';
import './backup-reminder.css';

const SETTINGS: LibraryRoute = { view: 'settings' };

interface BackupReminderProps {
  readonly backup: BackupState;
  readonly onGo: (route: LibraryRoute) => void;
  readonly onPutOff: () => void;
}

/** Reminds the reader of what is in no file, till it is exported or put off. */
export function BackupReminder({ backup, onGo, onPutOff }: BackupReminderProps) {
  const { t } = useWords();
  return (
    <section class="backup-reminder" aria-label={t('backup.title')}>
      {backup.failed && <ProblemNotice level={2} problem={backup.failed.problem} />}
      <BackupLine backup={backup} />
      <a href={hashOf(SETTINGS)} onClick={(event) => followHere(event, () => onGo(SETTINGS))}>
        {t('transfer.export')}
      </a>
      <Button look="link" onClick={onPutOff}>
        {t('backup.later')}
      </Button>
    </section>
  );
}
