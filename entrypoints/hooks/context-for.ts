import type { ContextState } from '../../components/panel/panel-state';
import { openArchive } from '../../lib/archive/open-archive';
import { contextOf } from '../../lib/coverage/context-of';
import type { Page } from '../../lib/coverage/page';
import type { PageContext, RelatedArticle } from '../../lib/coverage/types';
import { problemOf } from './problem-of';
import type { Live } from './use-live';

/** What the archive knows about a page; null while it holds nothing to know from. */
export async function contextFor(page: Page): Promise<PageContext | null> {
  const archive = openArchive();
  return (await archive.count()) === 0 ? null : contextOf(page, archive);
}

/** The watched context as the views want it, with what bears on the claim in front. */
export function contextState(
  live: Live<PageContext | null>,
  ofCurrent: readonly RelatedArticle[],
): ContextState {
  if (live.status === 'loading') return { status: 'loading' };
  if (live.status === 'error') return { status: 'error', problem: problemOf(live.error) };
  return live.value ? { status: 'ready', context: live.value, ofCurrent } : { status: 'archive-empty' };
}
