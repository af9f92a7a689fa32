import type { EventStore } from '../archive/events/types';
import type { CoverageSource } from '../archive/source';
import type { SavedClaim } from '../archive/types';
import { claimSources } from './claim-sources';
import { diffWords } from './diff-words';
import { earlierBy } from './earlier';
import { eventOfPage } from './events/event-of-page';
import { differentFigures } from './figures';
import { groupBy } from './group-by';
import { LIMITS } from './limits';
import { namedSpeakers, type Page } from './page';
import { type Candidate, candidateClaims, pageClaims } from './page-claims';
import { knownPage, relatedTo } from './related';
import { type Match, sameStatements } from './same-statements';
import { type Statement, statement } from './statement';
import type { PageContext, SameStatement } from './types';

const NOTHING: PageContext = { claims: [], related: [], event: null, speakers: {} };

/** What is asked of the archive for a page. */
type ContextSource = CoverageSource & Pick<EventStore, 'event' | 'eventsOf' | 'eventSizes'>;

/** Everything that the archive knows about a page, saved or not; the page's own saved article is left out. */
export async function contextOf(page: Page, source: ContextSource): Promise<PageContext> {
  if ((await source.size()) === 0) return NOTHING;
  const known = await knownPage(page, source);
  const keys = [...namedSpeakers(page.analysis).keys()];
  const [links, naming] = await Promise.all([relatedTo(page, known, source), source.naming(keys)]);
  const claims = pageClaims(page);
  const candidates = await candidateClaims(page, links, known.own, source);
  const statements = claims.map((claim) => statement(claim, known.weigh));
  const others = candidates.map((candidate) => ({
    ...candidate,
    statement: statement(candidate.wording, known.weigh),
  }));
  const same = sameAs(statements, page, others);
  const [sources, event] = await Promise.all([
    claimSources(page, same, source),
    eventOfPage(known.own, links, source),
  ]);
  return {
    claims: statements.map((claim, index) => ({
      index,
      same: same[index]!,
      independence: sources[index]!,
      earlier: earlierBy(claim, without(others, same[index]!)),
    })),
    related: links,
    event,
    speakers: Object.fromEntries(naming),
  };
}

type Weighed = Candidate & { readonly statement: Statement };

const claimKey = ({ articleId, index }: SavedClaim) => `${articleId} ${index}`;

function without(candidates: readonly Weighed[], same: readonly SameStatement[]): Weighed[] {
  const shown = new Set(same.map(({ claim }) => claimKey(claim)));
  return candidates.filter(({ claim }) => !shown.has(claimKey(claim)));
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
  const elsewhere = ({ candidate }: { candidate: Candidate }) =>
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
