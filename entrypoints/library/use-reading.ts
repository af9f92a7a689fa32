import { useEffect, useState } from 'preact/hooks';
import type { LibraryRoute } from '../../components/library/library-route';
import type { ReadingState } from '../../components/library/library-state';
import { openArchive } from '../../lib/archive/open-archive';
import type { ArticleMeta, ArticleVersion, VersionEntry } from '../../lib/archive/types';
import { type VersionDifference, versionDifference } from '../../lib/coverage/version-difference';
import { problemOf } from '../hooks/problem-of';
import { useContextOf } from '../hooks/use-context-of';
import { useLive } from '../hooks/use-live';
import { useOffices } from './use-offices';

type ArticleRoute = Extract<LibraryRoute, { view: 'article' }>;

interface Read {
  readonly article: ArticleMeta;
  readonly version: ArticleVersion;
  readonly versions: readonly VersionEntry[];
  readonly change: VersionDifference | null;
}

/** A saved article to read, at a version and a claim; follows every write to the archive. */
export function useReading(route: ArticleRoute | null): {
  reading: ReadingState;
  /** Address of the article; empty where none is. */
  url: string;
  onShowClaim: (index: number) => void;
  onRetry: () => void;
} {
  const [tries, setTries] = useState(0);
  const [current, setCurrent] = useState<number | null>(null);
  useEffect(() => setCurrent(route?.claim ?? null), [route?.id, route?.hash, route?.claim]);

  const read = useLive(route && (() => readArticle(route.id, route.hash)), [route?.id, route?.hash, tries]);
  const value = read.status === 'ready' ? read.value : null;
  const context = useContextOf(value && { ...value.article, ...value.version }, current);
  const offices = useOffices(value?.version.analysis ?? null, value?.article.published ?? null);
  return {
    reading: stateOf(),
    url: value?.article.url ?? '',
    onShowClaim: setCurrent,
    onRetry: () => setTries((count) => count + 1),
  };

  function stateOf(): ReadingState {
    if (read.status === 'loading') return { status: 'loading' };
    if (read.status === 'error') return { status: 'error', problem: problemOf(read.error) };
    if (!value) return { status: 'missing' };
    return { status: 'ready', ...value, offices, context, current };
  }
}

async function readArticle(id: string, hash: string | null): Promise<Read | null> {
  const archive = openArchive();
  const [article, version, versions] = await Promise.all([
    archive.get(id),
    archive.bodyOf(id, hash),
    archive.versionsOf(id),
  ]);
  if (!article || !version) return null;
  const place = versions.findIndex((one) => one.hash === version.hash);
  const earlier = versions[place + 1];
  const before = earlier ? await archive.bodyOf(id, earlier.hash) : null;
  return { article, version, versions, change: before && versionDifference(before, version) };
}
