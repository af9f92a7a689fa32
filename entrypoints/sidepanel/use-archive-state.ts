import { useEffect, useState } from 'preact/hooks';
import type { ContextState, SavedState } from '../../components/panel/panel-state';
import { openArchive } from '../../lib/archive/open-archive';
import type { Standing } from '../../lib/archive/types';
import { type VersionDifference, versionDifference } from '../../lib/coverage/version-difference';
import { contextFor, contextState } from '../hooks/context-for';
import { useLive } from '../hooks/use-live';
import type { AnalysisState } from './use-analysis';

export interface ArchiveState {
  readonly saved: SavedState;
  readonly context: ContextState;
  readonly knownTags: readonly string[];
  /** Told by whoever saves: that it is under way, and what the new version changed. */
  readonly onSaving: (saving: boolean) => void;
  readonly onVersion: (change: VersionDifference) => void;
}

/** What the archive knows about the analysed page; follows every write, also those of other windows. */
export function useArchiveState(analysis: AnalysisState): ArchiveState {
  const ready = analysis.status === 'ready' ? analysis : null;
  const [saving, onSaving] = useState(false);
  const [version, onVersion] = useState<VersionDifference | null>(null);
  useEffect(() => onVersion(null), [ready?.article.url]);

  const standing = useLive(ready && (() => standingOf(ready)), [ready]);
  const context = useLive(ready && (() => contextFor({ ...ready.article, analysis: ready.analysis })), [
    ready,
  ]);
  const tags = useLive(() => openArchive().listTags(), []);
  return {
    saved: savedState(standing.status === 'ready' ? standing.value : null, saving, version),
    context: contextState(context),
    knownTags: tags.status === 'ready' ? tags.value.map(({ tag }) => tag) : [],
    onSaving,
    onVersion,
  };
}

type Stands = Exclude<Standing, { saved: 'outdated' }> | Extract<SavedState, { saved: 'outdated' }>;

/** Whether the page is saved as it reads now, and which of its claims changed since. */
async function standingOf({
  article,
  analysis,
}: Extract<AnalysisState, { status: 'ready' }>): Promise<Stands> {
  const archive = openArchive();
  const standing = await archive.standing(article);
  if (standing.saved !== 'outdated') return standing;
  const before = await archive.bodyOf(standing.article.id);
  const now = { ...article, analysis };
  return { ...standing, change: versionDifference(before ?? now, now) };
}

function savedState(standing: Stands | null, saving: boolean, change: VersionDifference | null): SavedState {
  if (saving) return { saved: 'saving' };
  if (!standing) return { saved: 'no' };
  return standing.saved === 'yes' ? { ...standing, change } : standing;
}
