import { useEffect, useState } from 'preact/hooks';
import { storage } from 'wxt/utils/storage';
import type { BackupState, RemindAfter } from '../../components/settings/transfer-state';
import { openArchive } from '../../lib/archive/open-archive';
import { useLive } from '../hooks/use-live';

interface Kept {
  /** When the archive was last exported; null: never. */
  readonly at: string | null;
  /** Articles that it held then. */
  readonly articles: number;
  /** Articles that it held when the reader put a reminder off. */
  readonly putOff: number;
  readonly remindAfter: RemindAfter;
}

const NEVER: Kept = { at: null, articles: 0, putOff: 0, remindAfter: 50 };
const kept = storage.defineItem<Kept>('local:backup', { fallback: NEVER });

async function change(part: Partial<Kept>): Promise<void> {
  await kept.setValue({ ...NEVER, ...(await kept.getValue()), ...part });
}

/** How much of the archive is in no file; follows every save and export. */
export function useBackup(): {
  backup: BackupState;
  onExported: () => void;
  /** The archive is empty: whatever comes now is in no file. */
  onWiped: () => void;
  onRemindAfter: (articles: RemindAfter) => void;
  onPutOff: () => void;
} {
  const [{ at, articles, putOff, remindAfter }, setKept] = useState(NEVER);
  useEffect(() => {
    const take = (value: Kept | null) => setKept({ ...NEVER, ...value });
    void kept.getValue().then(take);
    return kept.watch(take);
  }, []);
  const live = useLive(() => openArchive().count(), []);
  const count = live.status === 'ready' ? live.value : 0;
  const grown = Math.max(0, count - articles);
  const due = remindAfter > 0 && count - Math.max(articles, putOff) >= remindAfter;
  return {
    backup: { at, grown, remindAfter, due },
    onExported: () => void change({ at: new Date().toISOString(), articles: count, putOff: 0 }),
    onWiped: () => void change({ articles: 0, putOff: 0 }),
    onRemindAfter: (after) => void change({ remindAfter: after }),
    onPutOff: () => void change({ putOff: count }),
  };
}
