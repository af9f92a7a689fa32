/**
 * npm run --silent coverage < articles.jsonl
 *
 * Saves articles into an archive of its own, in memory, and prints what coverage finds in it as one JSON object:
 * `related`, `same` (pairs of claims), `events`, `copies`. Malformed lines are told on stderr and make exit status 1.
 */
import 'fake-indexeddb/auto';
import type { Analysis } from '../analysis/types';
import { openArchive } from '../archive/open-archive';
import { claimWeight } from '../coverage/claim-weight';
import { findCopies } from '../coverage/copies';
import { gatherEvents } from '../coverage/events/gather-events';
import type { Page } from '../coverage/page';
import { pageClaims } from '../coverage/page-claims';
import { knownPage, relatedTo } from '../coverage/related';
import { sameStatements } from '../coverage/same-statements';
import { type Statement, statement } from '../coverage/statement';
import type { RelatedArticle } from '../coverage/types';
import { type ArticleLine, readArticles } from './read-articles';

type SpanOfClaim = readonly [article: string, start: number, end: number];

const archive = openArchive({ name: 'coverage' });
const lines = await readArticles(process.stdin, (line, reason) => {
  process.stderr.write(`line ${line}: ${reason}\n`);
  process.exitCode = 1;
});
const pages = new Map<string, Page>();
const lineOf = new Map<string, ArticleLine>();
for (const line of lines) await save(line);
await archive.idle();
await gatherEvents(archive);

const related = new Map<string, RelatedArticle[]>();
for (const [id, page] of pages)
  related.set(id, await relatedTo(page, await knownPage(page, archive), archive));

process.stdout.write(
  `${JSON.stringify({
    related: Object.fromEntries([...related].map(([id, links]) => [id, links.map(shown)])),
    same: await samePairs(),
    events: await gathered(),
    copies: findCopies([...pages].map(([id, { paragraphs }]) => ({ id, paragraphs }))),
  })}\n`,
);

async function save(line: ArticleLine): Promise<void> {
  const { title, paragraphs, source: outlet, date: published } = line;
  const analysis = line.given ?? (await analysed([title, ...paragraphs].join('\n')));
  // An address of its own: the archive takes two articles of one address for one.
  const url = `https://articles.invalid/${encodeURIComponent(line.id)}`;
  const page = { url, title, paragraphs, outlet, outletName: outlet, agency: null, published, analysis };
  const outcome = await archive.save({ ...page, byline: null, modified: null, section: null }, analysis);
  if (!outcome.ok) {
    process.stderr.write(`${line.id}: ${JSON.stringify(outcome.error)}\n`);
    process.exitCode = 1;
    return;
  }
  pages.set(line.id, page);
  lineOf.set(outcome.result.article.id, line);
}

/** The analyser with its lexicon is loaded only where an article comes without speakers and claims. */
async function analysed(text: string): Promise<Analysis> {
  const { analyse } = await import('../analysis/analyse');
  return analyse(text);
}

function shown({ article, score, why }: RelatedArticle) {
  const { id, source, date } = lineOf.get(article.id)!;
  return { id, source, date, score, why };
}

/** Ids of the articles of each event, the largest first. */
async function gathered(): Promise<string[][]> {
  const { events } = await archive.listEvents(0, pages.size);
  return events
    .map(({ articleIds }) => articleIds.map((id) => lineOf.get(id)!.id))
    .sort((a, b) => b.length - a.length);
}

/** Pairs of claims of related articles, by the spans that the lines count in. */
async function samePairs(): Promise<SpanOfClaim[][]> {
  const wordings = new Map([...pages].map(([id, page]) => [id, pageClaims(page)]));
  const weigh = await claimWeight(await archive.size(), [...wordings.values()].flat(), archive);
  const statements = new Map<string, Statement[]>(
    [...wordings].map(([id, claims]) => [id, claims.map((claim) => statement(claim, weigh))]),
  );
  const offsets = new Map(lines.map(({ id, offset }) => [id, offset]));
  const spanOf = (id: string, index: number): SpanOfClaim => {
    const { start, end } = pages.get(id)!.analysis.claims[index]!;
    return [id, start - offsets.get(id)!, end - offsets.get(id)!];
  };
  const done = new Set<string>();
  const pairs = [...related].flatMap(([a, links]) =>
    links.map(({ article }) => [a, lineOf.get(article.id)!.id]),
  );
  return pairs.flatMap(([a = '', b = '']) => {
    const key = [a, b].sort().join('\n');
    if (done.has(key)) return [];
    done.add(key);
    return sameStatements(statements.get(a)!, statements.get(b)!).map(({ own, other }) => [
      spanOf(a, own),
      spanOf(b, other),
    ]);
  });
}
