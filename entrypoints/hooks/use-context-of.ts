import { useRef } from 'preact/hooks';
import type { ContextState } from '../../components/panel/panel-state';
import { openArchive } from '../../lib/archive/open-archive';
import { contextOf } from '../../lib/coverage/context-of';
import type { Page } from '../../lib/coverage/page';
import type { PageContext } from '../../lib/coverage/types';
import { problemOf } from './problem-of';
import { type Live, useLive } from './use-live';
import { useRelatedToClaim } from './use-related-to-claim';

/**
 * What the archive knows about a page, as it is analysed now, and about the claim in front of it. After a correction that leaves its claims in their
 * places, what was known stays in sight till the new answer is there.
 */
export function useContextOf(page: Page | null, current: number | null): ContextState {
  const claims = page && `${page.url} ${page.title} ${page.analysis.claims.map(({ start }) => start)}`;
  const key = page && `${claims} ${speakersOf(page)}`;
  const live = useLive(page && (async () => ({ key, context: await contextFor(page) })), [key]);
  const last = useRef<{ claims: string | null; state: ContextState }>({ claims: null, state: LOADING });
  const ofCurrent = useRelatedToClaim(page, current);
  const found = stateOf(live, key);
  const kept = found.status === 'loading' && last.current.claims === claims;
  const state = kept ? last.current.state : found;
  last.current = { claims, state };
  return state.status === 'ready' ? { ...state, ofCurrent } : state;
}

const LOADING: ContextState = { status: 'loading' };

/** What context depends on besides the text: who says what, and who is an official. */
function speakersOf({ paragraphs, analysis }: Page): string {
  const speakers = analysis.speakers.map(({ key, official }) => `${key}${official}`);
  return JSON.stringify([
    paragraphs.length,
    speakers,
    analysis.claims.map(({ speaker, end }) => [speaker, end]),
  ]);
}

/** Null while the archive holds nothing to know from. */
async function contextFor(page: Page): Promise<PageContext | null> {
  const archive = openArchive();
  return (await archive.count()) === 0 ? null : contextOf(page, archive);
}

type Answer = { readonly key: string | null; readonly context: PageContext | null };

/** An answer to what was asked before is none yet. */
function stateOf(live: Live<Answer>, key: string | null): ContextState {
  if (live.status === 'error') return { status: 'error', problem: problemOf(live.error) };
  if (live.status === 'loading' || live.value.key !== key) return LOADING;
  const { context } = live.value;
  return context ? { status: 'ready', context, ofCurrent: [] } : { status: 'archive-empty' };
}
