import type { RemindAfter } from '../../lib/backup/due';
import { ProblemNotice } from '../shell/problem-notice';
import { Select } from '../shell/select';
import { useWords } from '../shell/words';
import { BackupLine } from './backup-line';
import type { BackupState, TransferActions } from './transfer-state';

const REMIND = ['0', '50', '200'] as const;
const EVERY = ['never', 'day', 'week', 'month'] as const;

interface BackupSettingsProps {
  readonly backup: BackupState;
  readonly actions: Pick<TransferActions, 'onRemindAfter' | 'onBackUpEvery'>;
}

/** How much of the archive is in no file, and who sees to it: Siyaq by itself, or a reminder. */
export function BackupSettings({ backup, actions }: BackupSettingsProps) {
  const { t, plural } = useWords();
  const { every, failed, remindAfter } = backup;
  return (
    <>
      <h3>{t('backup.title')}</h3>
      <BackupLine backup={backup} />
      <Select
        label={t('backup.every')}
        value={every}
        options={EVERY.map((value) => ({ value, label: t(`backup.every.${value}`) }))}
        onChange={actions.onBackUpEvery}
      />
      <p class="settings__text">{t('backup.everyText')}</p>
      {failed && <ProblemNotice level={3} problem={failed.problem} />}
      {every === 'never' && (
        <Select
          label={t('backup.remind')}
          value={`${remindAfter}` as const}
          options={REMIND.map((value) => ({
            value,
            label:
              value === '0'
                ? t('backup.remind.never')
                : t('backup.remind.every', { articles: plural('articles', Number(value)) }),
          }))}
          onChange={(value) => actions.onRemindAfter(Number(value) as RemindAfter)}
        />
      )}
    </>
  );
}
