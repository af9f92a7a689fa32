import type { ArticleText } from '../../archive/source';
import type { ArticleMeta } from '../../archive/types';
import { creditAt } from '../credit-at';
import { groupBy } from '../group-by';
import { LIMITS } from '../limits';
import type { Candidate } from '../page-claims';
import { statement } from '../statement';
import type { TermWeight } from '../term-weight';
import { addressesIn } from '../text-fragment';
import { type Find, passageFinder, type Sentence } from './find-passages';
import { groupStatements, type Said, type StatementGroup } from './group-statements';
import { type RowMaterial, rowOf } from './row-of';
import { sortRows } from './sort-rows';
import type { Column, Comparison, ComparisonChoice, Passage } from './types';

/** Articles of an event with everything that is compared. */
export interface Compared {
  /** Oldest first. */
  readonly articles: readonly ArticleMeta[];
  /** The claims of all of them, article by article, each in the order of its analysis. */
  readonly claims: readonly Candidate[];
  /** Their words by id. */
  readonly texts: ReadonlyMap<string, ArticleText>;
  /** Their sentences. */
  readonly sentences: readonly Sentence[];
  readonly weigh: TermWeight;
  /** Share of two articles' texts that is the same, 0 to 1. */
  readonly copied: (a: string, b: string) => number;
  /** Articles of the event that are not among them. */
  readonly left: number;
}

/**
 * What each outlet tells of an event's statements, in whose words, and what it leaves out. Another order alone is
 * `sortRows`'.
 */
export function compareArticles(
  compared: Compared,
  { order, against }: Pick<ComparisonChoice, 'order' | 'against'>,
): Comparison {
  const { articles, claims, texts, weigh } = compared;
  const said = claims.map((one): Said => ({ ...one, statement: statement(one.wording, weigh) }));
  const placeOf = placesOf(articles, said);
  const whole = new Map(
    [...texts].map(([id, { title, paragraphs }]) => [id, [title, ...paragraphs].join('\n')]),
  );
  const addresses = new Map(articles.map(({ id, url }) => [id, addressesIn(url, whole.get(id) ?? '')]));
  const addressOf = (id: string, start: number, end: number) => addresses.get(id)!(start, end);
  const columns = [...groupBy(articles, ({ outlet }) => outlet)].map(
    ([outlet, own]): Column => ({ outlet, name: own[0]!.outletName || outlet, articles: own }),
  );
  const material: RowMaterial = {
    columns,
    against,
    tellerOf: ({ article: { id, outlet, outletName, agency }, claim }) => {
      const text = texts.get(id);
      const credit = text ? creditAt(text, claim.claim.start, agency) : null;
      return { id, outlet, outletName: outletName || outlet, credit };
    },
    copied: compared.copied,
    cueOf: ({ article, claim: { claim } }) =>
      (claim.cue && whole.get(article.id)?.slice(...claim.cue)) || null,
    addressOf,
    passagesIn: passagesFor(compared, said, addressOf),
  };
  const rows = groupStatements(said).map((group) =>
    rowOf(group, Math.min(...group.members.map((one) => placeOf.get(one)!)), material),
  );
  return { columns, rows: sortRows(rows, order), left: compared.left };
}

/** Each claim's place in the order of telling. */
function placesOf(articles: readonly ArticleMeta[], said: readonly Said[]): Map<Said, number> {
  const rank = new Map(articles.map(({ id }, place) => [id, place]));
  const inOrder = [...said].sort(
    (a, b) => rank.get(a.article.id)! - rank.get(b.article.id)! || a.claim.claim.start - b.claim.claim.start,
  );
  return new Map(inOrder.map((one, place) => [one, place]));
}

/** Finds what may tell a statement in an outlet: claims that are like it, else sentences that hold its words. */
function passagesFor(
  { weigh, sentences }: Compared,
  said: readonly Said[],
  addressOf: RowMaterial['addressOf'],
): RowMaterial['passagesIn'] {
  const find = passageFinder(sentences, weigh);
  const found = new Map<StatementGroup, Find[]>();
  const findsOf = (group: StatementGroup) => {
    const finds = found.get(group) ?? find(group.members.map((one) => one.statement));
    found.set(group, finds);
    return finds;
  };
  const claimsOf = groupBy(said, ({ article }) => article.id);
  return (group: StatementGroup, { outlet }: Column) => {
    const alike = group.near.filter(({ article }) => article.outlet === outlet);
    if (alike.length > 0) return alike.slice(0, LIMITS.passages).map(passageOf);
    return findsOf(group)
      .filter(({ sentence }) => sentence.article.outlet === outlet)
      .slice(0, LIMITS.passages)
      .map(({ sentence: { article, start, end, text } }) => {
        const address = addressOf(article.id, start, end);
        return { article, claim: claimWithin(article.id, start, end), start, end, text, address };
      });
  };

  function passageOf({ article, claim: { index, text, claim } }: Said): Passage {
    const { start, end } = claim;
    return { article, claim: index, start, end, text, address: addressOf(article.id, start, end) };
  }

  /** The claim that begins in a sentence: where the archive's view of the article can be scrolled to. */
  function claimWithin(articleId: string, start: number, end: number): number | null {
    const own = claimsOf.get(articleId) ?? [];
    return own.find(({ claim: { claim } }) => claim.start >= start && claim.start < end)?.claim.index ?? null;
  }
}
