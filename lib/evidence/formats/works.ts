import type { Translator } from '../../i18n/translator';
import type { EvidenceItem, EvidencePack } from '../types';
import { after, before, factsOf, oneLine } from './facts';

/** A version of an article as a work that is cited, with the claims of the pack that stand in it. */
export interface Work {
  /** Plain ASCII, the same for the same version in every pack: `akhbar20240301-1a2b3c4d`. */
  readonly key: string;
  /** Of which all else is taken: the same in all of its items. */
  readonly article: EvidenceItem;
  readonly items: readonly EvidenceItem[];
}

/** Year, month and day as far as they are known. */
export type DateParts = readonly [year: number, month?: number, day?: number];

/** The works of a pack, in the order of their first claim. */
export function worksOf(pack: EvidencePack): Work[] {
  const works = new Map<string, EvidenceItem[]>();
  for (const item of pack.groups.flatMap(({ items }) => items)) {
    const key = `${item.url} ${item.hash}`;
    works.set(key, [...(works.get(key) ?? []), item]);
  }
  return [...works.values()].map((items) => ({ key: keyOf(items[0]!), article: items[0]!, items }));
}

/** Host's own label, day and the beginning of the content's hash: LaTeX takes no Arabic in a key. */
function keyOf({ outlet, published, hash }: EvidenceItem): string {
  const label =
    outlet
      .split('.')[0]!
      .replace(/[^a-z0-9]/gi, '')
      .toLowerCase() || 'article';
  return `${label}${(published ?? '').slice(0, 10).replace(/\D/g, '')}-${hash.slice(0, 8)}`;
}

/** The day that an ISO 8601 time names where it was written, not as it is elsewhere. */
export function dateParts(iso: string | null): DateParts | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(iso ?? '') ?? [];
  if (!year || !month) return null;
  return day ? [Number(year), Number(month), Number(day)] : [Number(year), Number(month)];
}

/** A claim in one line, for the notes of a reference: its words, who said them, and what it can be checked by. */
export function noteOf(item: EvidenceItem, words: Translator): string {
  const { t } = words;
  const known = new Set(['speaker', 'office', 'verb', 'kind', 'agency', 'saved', 'hash']);
  const facts = factsOf(item, words).filter(({ field }) => known.has(field));
  const around = [
    { label: t('pack.field.prefix'), value: before(item) },
    { label: t('pack.field.suffix'), value: after(item) },
  ];
  const parts = [...facts, ...around].map(({ label, value }) => `${label}: ${value}`);
  return oneLine(`«${item.quote.exact}» | ${parts.join(' | ')}`);
}
