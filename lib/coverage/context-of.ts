import type { EventStore } from '../archive/events/types';
import type { ArticleText, CoverageSource } from '../archive/source';
import type { ArticleHead } from '../archive/types';
import { claimSources } from './claim-sources';
import { diffWords } from './diff-words';
import { earlierBy, sameSpeaker } from './earlier';
import { eventOfPage } from './events/event-of-page';
import { differentFigures } from './figures';
import { groupBy } from './group-by';
import { LIMITS } from './limits';
import { namedSpeakers, type Page } from './page';
import { type Candidate, candidateClaims, claimsOfSpeakers, pageClaims } from './page-claims';
import { explained, knownPage, linksOf } from './related';
import { type Match, sameStatements } from './same-statements';
import { type Statement, statement } from './statement';
import type { TermWeight } from './term-weight';
import type { ClaimContext, PageContext, SameStatement } from './types';

const NOTHING: PageContext = { claims: [], related: [], event: null, speakers: {} };

/** What is asked of the archive for a page. */
type ContextSource = CoverageSource & Pick<EventStore, 'event' | 'eventsOf' | 'eventSizes'>;

/** Everything that the archive knows about a page, saved or not; the page's own saved article is left out. */
export function contextOf(page: Page, source: ContextSource): Promise<PageContext> {
  return source.together(() => readContext(page, source));
}

async function readContext(page: Page, source: ContextSource): Promise<PageContext> {
  const keys = [...namedSpeakers(page.analysis).keys()];
  const words = readOnce(source);
  // What does not rest on each other is asked for at once, and words are read while the database looks for others: the
  // panel waits for it more than for all else.
  const [found, spoken, naming] = await Promise.all([
    knownPage(page, source).then(async (known) => ({ known, links: await linksOf(page, known, source) })),
    claimsOfSpeakers(page, source),
    source.naming(keys),
  ]);
  const { known, links } = found;
  if (known.articles === 0) return NOTHING;
  const [claims, related, event] = await Promise.all([
    candidateClaims(links, spoken, known.own, source).then((candidates) =>
      claimContexts(page, known.weigh, candidates, words),
    ),
    explained(links, page, known, words),
    eventOfPage(known.own, links, source),
  ]);
  return { claims, related, event, speakers: Object.fromEntries(naming) };
}

/** Who else says what each of the page's claims says, from how many sources it comes, and what its speaker said before. */
async function claimContexts(
  page: Page,
  weigh: TermWeight,
  candidates: readonly Candidate<ArticleHead>[],
  words: Pick<CoverageSource, 'texts'>,
): Promise<ClaimContext[]> {
  const statements = pageClaims(page).map((claim) => statement(claim, weigh));
  const others = candidates.map((candidate) => ({
    ...candidate,
    statement: statement(candidate.wording, weigh),
  }));
  const same = sameAs(statements, page, others);
  const isSame = sameSpeaker();
  const sources = await claimSources(page, same, words);
  return statements.map((claim, index) => ({
    index,
    same: same[index]!,
    independence: sources[index]!,
    earlier: earlierBy(claim, isSame, without(others, same[index]!)),
  }));
}

/** Reads the words of each article once: those that relate to a page are also those that report the same. */
function readOnce(source: Pick<CoverageSource, 'texts'>): Pick<CoverageSource, 'texts'> {
  const reading = new Map<string, Promise<ArticleText | null>>();
  return {
    texts: async (articles) => {
      const missing = articles.filter(({ id }) => !reading.has(id));
      if (missing.length > 0) {
        const texts = source.texts(missing);
        for (const { id } of missing)
          reading.set(
            id,
            texts.then((found) => found.get(id) ?? null),
          );
      }
      const found = await Promise.all(articles.map(({ id }) => reading.get(id)!));
      return new Map(articles.flatMap(({ id }, i) => (found[i] ? [[id, found[i]] as const] : [])));
    },
  };
}

type Weighed = Candidate<ArticleHead> & { readonly statement: Statement };

function without(candidates: readonly Weighed[], same: readonly SameStatement[]): Weighed[] {
  const shown = new Set(same.map(({ claim }) => claim));
  return candidates.filter(({ claim }) => !shown.has(claim));
}

/** For each of the page's claims, the best match of each article, other outlets first. */
function sameAs(claims: readonly Statement[], page: Page, candidates: readonly Weighed[]): SameStatement[][] {
  const best = claims.map(() => new Map<string, { candidate: Weighed; match: Match }>());
  for (const [id, ofArticle] of groupBy(candidates, ({ article }) => article.id))
    for (const match of sameStatements(
      claims,
      ofArticle.map(({ statement: other }) => other),
    ))
      if (match.score > (best[match.own]!.get(id)?.match.score ?? 0))
        best[match.own]!.set(id, { candidate: ofArticle[match.other]!, match });
  const elsewhere = ({ candidate }: { candidate: Weighed }) =>
    Number(candidate.article.outlet !== page.outlet);
  return best.map((matches, index) =>
    [...matches.values()]
      .sort((a, b) => elsewhere(b) - elsewhere(a) || b.match.score - a.match.score)
      .slice(0, LIMITS.samePerClaim)
      .map(({ candidate: { article, claim }, match: { score, why } }) => {
        const own = claims[index]!.text;
        const diff = diffWords(own, claim.text);
        return { article, claim, score, diff, figures: differentFigures(own, claim.text), why };
      }),
  );
}
