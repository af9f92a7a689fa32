import { storage } from 'wxt/utils/storage';
import type { NamingEdits } from '../../lib/archive/namings/types';
import { openArchive } from '../../lib/archive/open-archive';

/** Where the reader's namings lay before the archive held them. */
const before = storage.defineItem<NamingEdits>('local:namings', { fallback: {} });

/** Moves the reader's namings into the archive, once; what it says already is the later word. */
export async function moveNamings(): Promise<void> {
  const old = await before.getValue();
  const archive = openArchive();
  const known = await archive.namings();
  for (const [id, own] of Object.entries(old)) {
    if (Object.hasOwn(known, id)) continue;
    const { ok } = await archive.changeNaming(id, own);
    // It is moved with the next start.
    if (!ok) return;
  }
  if (Object.keys(old).length > 0) await before.removeValue();
}
