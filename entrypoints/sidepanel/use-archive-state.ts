import { useEffect, useState } from 'preact/hooks';
import type { ContextState, SavedState } from '../../components/panel/panel-state';
import { openArchive } from '../../lib/archive/open-archive';
import type { Standing, VersionChange } from '../../lib/archive/types';
import { useContextOf } from '../hooks/use-context-of';
import { useLive } from '../hooks/use-live';
import type { AnalysisState } from './use-analysis';

export interface ArchiveState {
  readonly saved: SavedState;
  readonly context: ContextState;
  readonly knownTags: readonly string[];
  /** Told by whoever saves: that it is under way, and what the new version changed. */
  readonly onSaving: (saving: boolean) => void;
  readonly onVersion: (change: VersionChange) => void;
}

/** What the archive knows about the analysed page and the claim in front of it; follows every write, also those of other windows. */
export function useArchiveState(analysis: AnalysisState, current: number | null): ArchiveState {
  const ready = analysis.status === 'ready' ? analysis : null;
  const [saving, onSaving] = useState(false);
  const [version, onVersion] = useState<VersionChange | null>(null);
  useEffect(() => onVersion(null), [ready?.article.url]);

  const standing = useLive(ready && (() => openArchive().standing(ready.article)), [ready?.article]);
  const context = useContextOf(ready && { ...ready.article, analysis: ready.analysis }, current);
  const tags = useLive(() => openArchive().listTags(), []);
  return {
    saved: savedState(standing.status === 'ready' ? standing.value : null, saving, version),
    context,
    knownTags: tags.status === 'ready' ? tags.value.map(({ tag }) => tag) : [],
    onSaving,
    onVersion,
  };
}

function savedState(standing: Standing | null, saving: boolean, change: VersionChange | null): SavedState {
  if (saving) return { saved: 'saving' };
  if (!standing) return { saved: 'no' };
  return standing.saved === 'yes' ? { ...standing, change } : standing;
}
