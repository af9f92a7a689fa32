import type { Referent } from '../../lexicon/naming-choices/types';
import type { Compared } from '../comparison/compare-articles';
import type { Cell, Comparison } from '../comparison/types';
import { groupBy } from '../group-by';
import { addressesIn } from '../text-fragment';
import { type Counterpart, counterparts } from './counterparts';
import { type FoundNaming, namingFinder } from './find-namings';
import { suggestNamings } from './suggest-namings';
import type { NamingRow, NamingUse, ReferentNamings } from './types';
import { quotationsIn, voiceAt } from './voice-at';

type Found = FoundNaming & { readonly use: NamingUse };

/**
 * What the outlets of an event call the same, with every sentence; where they differ first. A word that can name several
 * referents counts for those that the event names otherwise too.
 */
export function namingsOf(
  compared: Pick<Compared, 'articles' | 'texts' | 'sentences' | 'claims'>,
  comparison: Pick<Comparison, 'rows'>,
  referents: readonly Referent[],
): ReferentNamings[] {
  const find = namingFinder(referents);
  const found = compared.articles.flatMap((article) => usesIn(compared, article.id, find));
  const standing = comparison.rows.flatMap(({ cells }) =>
    [...cells.values()].flatMap((cell) => inPlace(cell, find)),
  );
  const certain = new Set(found.flatMap(({ fits }) => (fits.length === 1 ? [fits[0]!.referent] : [])));
  const placed = found.flatMap(({ fits, use }) =>
    fits
      .filter(({ referent }) => fits.length === 1 || certain.has(referent))
      .map(({ referent, naming }) => ({ referent, naming, use })),
  );
  return [...groupBy(placed, ({ referent }) => referent)]
    .map(([place, uses]): ReferentNamings => {
      const referent = referents[place]!;
      const rows = [...groupBy(uses, ({ naming }) => naming)].map(([naming, own]) =>
        rowOf(
          referent.namings[naming]![0]!,
          own.map(({ use }) => use),
        ),
      );
      return {
        referent,
        rows: rows.sort((a, b) => b.own - a.own || b.quoted - a.quoted),
        differs: differs(rows),
        suggestions: suggestNamings(referent, standing, compared.claims, find),
      };
    })
    .filter(({ rows, suggestions }) => rows.length > 1 || suggestions.length > 0)
    .sort((a, b) => Number(b.differs) - Number(a.differs) || total(b) - total(a));
}

/** What stands in the place of namings in an outlet's tellings, and the other way round. */
function inPlace(cell: Cell, find: (text: string) => FoundNaming[]): Counterpart[] {
  return cell.status === 'told' ? cell.tellings.flatMap(({ diff }) => counterparts(diff, find)) : [];
}

function usesIn(
  { articles, texts, sentences, claims }: Parameters<typeof namingsOf>[0],
  id: string,
  find: (text: string) => FoundNaming[],
): Found[] {
  const article = articles.find((one) => one.id === id)!;
  const words = texts.get(id);
  if (!words) return [];
  const text = [words.title, ...words.paragraphs].join('\n');
  const quotations = quotationsIn(text);
  const addressOf = addressesIn(article.url, text);
  const own = sentences.filter((sentence) => sentence.article.id === id);
  const spoken = claims.filter((claim) => claim.article.id === id);
  return find(text).flatMap((found): Found[] => {
    const { start, end } = found;
    const sentence = own.find((one) => one.start <= start && one.end >= end);
    if (!sentence) return [];
    const claim = spoken.find(
      ({ claim: { claim: one } }) => one.start >= sentence.start && one.start < sentence.end,
    );
    const use: NamingUse = {
      article,
      start,
      end,
      voice: voiceAt(text, quotations, start, end),
      sentence: { start: sentence.start, end: sentence.end, text: sentence.text },
      claim: claim?.claim.index ?? null,
      address: addressOf(sentence.start, sentence.end),
    };
    return [{ ...found, use }];
  });
}

function rowOf(naming: string, uses: readonly NamingUse[]): NamingRow {
  const quoted = uses.filter(({ voice }) => voice === 'quoted').length;
  return {
    naming,
    uses: groupBy(uses, ({ article }) => article.outlet),
    own: uses.length - quoted,
    quoted,
  };
}

/** Whether the outlets that name it in their own words prefer different namings. */
function differs(rows: readonly NamingRow[]): boolean {
  const most = new Map<string, { readonly naming: string; readonly count: number }>();
  for (const { naming, uses } of rows)
    for (const [outlet, own] of uses) {
      const count = own.filter(({ voice }) => voice !== 'quoted').length;
      if (count > (most.get(outlet)?.count ?? 0)) most.set(outlet, { naming, count });
    }
  return new Set([...most.values()].map(({ naming }) => naming)).size > 1;
}

const total = ({ rows }: ReferentNamings) => rows.reduce((sum, { own, quoted }) => sum + own + quoted, 0);
