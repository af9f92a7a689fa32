import type { Archive } from '../../archive/archive';
import { arrange } from './arrange';
import { traceOf } from './trace-of';

/** Articles that are taken from the queue at a time. */
const STEP = 16;

/**
 * Gathers by event whatever was saved since the last time. Each article is a step of its own that stays done; cut off
 * anywhere and begun anew, also by several tabs at once, it loses and doubles nothing.
 * @param onLeft told after each step how many articles are still to be gathered
 * @returns false where storage refused: the articles wait for the next time
 */
export async function gatherEvents(archive: Archive, onLeft?: (articles: number) => void): Promise<boolean> {
  for (;;) {
    const ids = await archive.ungathered(STEP);
    if (ids.length === 0) return true;
    for (const id of ids) {
      const outcome = await gatherOne(id, archive);
      if (!outcome.ok) return false;
      if (onLeft) onLeft(await archive.countUngathered());
    }
  }
}

async function gatherOne(id: string, archive: Archive) {
  const article = (await archive.metas([id])).get(id);
  const text = article && (await archive.texts([article])).get(id);
  return article && text
    ? archive.gather(await traceOf(article, text, archive), arrange)
    : archive.ungather(id);
}
