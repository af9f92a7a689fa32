import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ContextState, SavedState } from '../../components/panel/panel-state';
import { openArchive } from '../../lib/archive/open-archive';
import type { ArticleVersion, Standing } from '../../lib/archive/types';
import { type VersionDifference, versionDifference } from '../../lib/coverage/version-difference';
import type { PageArticle } from '../../lib/page/types';
import { useContextOf } from '../hooks/use-context-of';
import { useLive } from '../hooks/use-live';
import type { AnalysisState } from './use-analysis';

type Ready = Extract<AnalysisState, { status: 'ready' }>;

export interface ArchiveState {
  readonly saved: SavedState;
  readonly context: ContextState;
  readonly knownTags: readonly string[];
  /** Told by whoever saves: that it is under way, and what the new version changed. */
  readonly onSaving: (saving: boolean) => void;
  readonly onVersion: (change: VersionDifference) => void;
}

/** What the archive knows about the analysed page and the claim in front of it; follows every write, also those of other windows. */
export function useArchiveState(analysis: AnalysisState, current: number | null): ArchiveState {
  const ready = analysis.status === 'ready' ? analysis : null;
  const [saving, onSaving] = useState(false);
  const [version, onVersion] = useState<VersionDifference | null>(null);
  useEffect(() => onVersion(null), [ready?.article.url]);

  const standing = useLive(ready && (() => standingOf(ready.article)), [ready?.article]);
  const stands = standing.status === 'ready' ? standing.value : null;
  const outdated = useMemo(() => changeOf(stands, ready), [stands, ready?.analysis]);
  const context = useContextOf(ready && { ...ready.article, analysis: ready.analysis }, current);
  const tags = useLive(() => openArchive().listTags(), []);
  return {
    saved: savedState(stands, { saving, version, outdated }),
    context,
    knownTags: tags.status === 'ready' ? tags.value.map(({ tag }) => tag) : [],
    onSaving,
    onVersion,
  };
}

type Stands =
  | Exclude<Standing, { saved: 'outdated' }>
  | (Extract<Standing, { saved: 'outdated' }> & { readonly before: ArticleVersion | null });

/** Whether the page is saved as it reads now, and as it was saved where it is not. */
async function standingOf(article: PageArticle): Promise<Stands> {
  const archive = openArchive();
  const standing = await archive.standing(article);
  if (standing.saved !== 'outdated') return standing;
  return { ...standing, before: await archive.bodyOf(standing.article.id) };
}

/** What a save would change, claims included: as the reader corrected them now. */
function changeOf(standing: Stands | null, ready: Ready | null): VersionDifference | null {
  if (standing?.saved !== 'outdated' || !ready) return null;
  const now = { ...ready.article, analysis: ready.analysis };
  return versionDifference(standing.before ?? now, now);
}

interface Changes {
  readonly saving: boolean;
  /** What the version just saved changed. */
  readonly version: VersionDifference | null;
  readonly outdated: VersionDifference | null;
}

function savedState(standing: Stands | null, { saving, version, outdated }: Changes): SavedState {
  if (saving) return { saved: 'saving' };
  if (!standing) return { saved: 'no' };
  if (standing.saved === 'yes') return { ...standing, change: version };
  if (standing.saved === 'no' || !outdated) return { saved: 'no' };
  return { saved: 'outdated', article: standing.article, change: outdated };
}
