import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { BackupState } from '../../components/settings/transfer-state';
import { openArchive } from '../../lib/archive/open-archive';
import { type Backup, type BackupEvery, NO_BACKUP, type RemindAfter } from '../../lib/backup/due';
import { backup, changeBackup, readBackup } from '../../lib/backup/kept-backup';
import type { Problem } from '../../lib/i18n/problem';
import { useAutoBackup } from '../hooks/use-auto-backup';
import { useLive } from '../hooks/use-live';

/** How much of the archive is in no file; follows every save and export. */
export function useBackup(): {
  backup: BackupState;
  /** So many articles are in a file. */
  onExported: (articles: number) => void;
  /** The archive is empty: whatever comes now is in no file. */
  onWiped: () => void;
  onRemindAfter: (articles: RemindAfter) => void;
  onPutOff: () => void;
} {
  const [{ at, articles, putOff, remindAfter, every, failed }, setKept] = useState(NO_BACKUP);
  useEffect(() => {
    const take = (value: Backup | null) => setKept({ ...NO_BACKUP, ...value });
    void readBackup().then(take);
    return backup.watch(take);
  }, []);
  const live = useLive(() => openArchive().count(), []);
  const count = live.status === 'ready' ? live.value : 0;
  const grown = Math.max(0, count - articles);
  const left = every === 'never' && remindAfter > 0 && count - Math.max(articles, putOff) >= remindAfter;
  const due = left || failed !== null;
  return {
    backup: { at, grown, remindAfter, every, failed, due },
    onExported: (exported) =>
      void changeBackup({ at: new Date().toISOString(), articles: exported, putOff: 0, failed: null }),
    onWiped: () => void changeBackup({ articles: 0, putOff: 0 }),
    onRemindAfter: (after) => void changeBackup({ remindAfter: after }),
    onPutOff: () => void changeBackup({ putOff: count, failed: null }),
  };
}

/** The same, and writes the automatic file while the library is open. */
export function useTendedBackup(): ReturnType<typeof useBackup> {
  useAutoBackup();
  return useBackup();
}

/** Sets how often a file is written by itself. Must run within the reader's click, before any `await`. */
export async function backUpEvery(every: BackupEvery): Promise<Problem | null> {
  const allowed = every === 'never' || (await browser.permissions.request({ permissions: ['downloads'] }));
  if (!allowed) return { error: 'no-downloads' };
  await changeBackup({ every, failed: null });
  return null;
}
