import type { Keeping } from '../../components/collections/keeping';
import { openArchive } from '../../lib/archive/open-archive';
import { useLive } from './use-live';

const NOTHING: Pick<Keeping, 'remarks' | 'collections'> = { remarks: [], collections: [] };

/** What the reader said of these articles, their claims and events, and all collections; follows every write. */
export function useKeptOn(articleIds: readonly string[]): Pick<Keeping, 'remarks' | 'collections'> {
  const remarks = useLive(articleIds.length > 0 ? () => openArchive().remarksOn(articleIds) : null, [
    articleIds.join(' '),
  ]);
  const collections = useLive(() => openArchive().collections(), []);
  return {
    remarks: remarks.status === 'ready' ? remarks.value : NOTHING.remarks,
    collections: collections.status === 'ready' ? collections.value : NOTHING.collections,
  };
}
