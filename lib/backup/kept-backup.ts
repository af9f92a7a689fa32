import { storage } from 'wxt/utils/storage';
import { type Backup, NO_BACKUP } from './due';

/** The one place that it lives in; watch it with `backup.watch`. */
export const backup = storage.defineItem<Backup>('local:backup', { fallback: NO_BACKUP });

export async function readBackup(): Promise<Backup> {
  return { ...NO_BACKUP, ...(await backup.getValue()) };
}

export async function changeBackup(part: Partial<Backup>): Promise<void> {
  await backup.setValue({ ...(await readBackup()), ...part });
}
