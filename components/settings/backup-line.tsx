import { useWords } from '../shell/words';
import type { BackupState } from './transfer-state';

/** How much of the archive is in no file. */
export function BackupLine({ backup: { at, grown } }: { readonly backup: BackupState }) {
  const { t, plural, fullDate } = useWords();
  const articles = plural('articles', grown);
  const date = fullDate(at);
  return (
    <p class="settings__text">
      {at === null && t('backup.never', { articles })}
      {at !== null && (grown > 0 ? t('backup.since', { articles, date }) : t('backup.fresh', { date }))}
    </p>
  );
}
