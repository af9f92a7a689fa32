import { useEffect, useState } from 'preact/hooks';
import type { StorageState } from '../../components/settings/settings-state';
import { openArchive } from '../../lib/archive/open-archive';
import { problemOf } from '../hooks/problem-of';
import { useLive } from '../hooks/use-live';

interface Disk {
  readonly usage: number | null;
  readonly persisted: boolean;
}

/** How much the archive holds, and whether the browser promised to keep it. */
export function useStorageState(): { storage: StorageState; onPersist: () => void } {
  const [disk, setDisk] = useState<Disk | null>(null);
  const look = async () => {
    const [{ usage }, persisted] = await Promise.all([
      navigator.storage.estimate(),
      navigator.storage.persisted(),
    ]);
    setDisk({ usage: usage ?? null, persisted });
  };
  const counts = useLive(readCounts, []);
  useEffect(() => void look(), [counts]);
  const onPersist = () => void navigator.storage.persist().then(look);
  if (counts.status === 'error')
    return { storage: { status: 'error', problem: problemOf(counts.error) }, onPersist };
  if (counts.status === 'loading' || !disk) return { storage: { status: 'loading' }, onPersist };
  return { storage: { status: 'ready', ...counts.value, ...disk }, onPersist };
}

async function readCounts(): Promise<{ articles: number; claims: number; outlets: number }> {
  const archive = openArchive();
  const [articles, claims, outlets] = await Promise.all([
    archive.count(),
    archive.countClaims(),
    archive.listOutlets(),
  ]);
  return { articles, claims, outlets: outlets.length };
}
