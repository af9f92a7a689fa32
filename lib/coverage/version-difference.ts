import { compareVersions } from '../archive/compare-versions';
import type { VersionChange } from '../archive/types';
import { type ClaimChange, compareClaims, type Reading } from './claim-changes';

/** What a newer version of an article changed: its sentences, and what is claimed in them. */
export interface VersionDifference extends VersionChange {
  readonly claims: ClaimChange;
}

export function versionDifference(before: Reading, after: Reading): VersionDifference {
  return { ...compareVersions(before, after), claims: compareClaims(before, after) };
}
