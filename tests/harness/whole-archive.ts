import { openLibrary } from '../../lib/archive/open-library';
import type { ArticleMeta } from '../../lib/archive/types';

/** Articles of one page of the list. */
const PAGE = 200;

/**
 * Looks through the extension's whole archive, in one of its pages: every address that was reported as saved is there,
 * and whatever is there is whole: body, analysis, claims, versions, its place in the search, the counts.
 * @returns what is not so, a line each
 */
async function faultsOf(reported: readonly string[]): Promise<string[]> {
  const archive = openLibrary();
  const faults: string[] = [];
  const articles: ArticleMeta[] = [];
  const total = await archive.count();
  for (let offset = 0; offset < total; offset += PAGE) {
    const { rows } = await archive.list({ offset, limit: PAGE });
    articles.push(...rows.map(({ article }) => article));
  }
  if (articles.length !== total) faults.push(`${articles.length} listed of ${total}`);
  const addresses = new Set(articles.map(({ url }) => url));
  for (const url of reported) if (!addresses.has(url)) faults.push(`${url} was reported and is not there`);
  let speakers = 0;
  let claims = 0;
  for (const article of articles) {
    const { id, url, title } = article;
    const version = await archive.bodyOf(id);
    if (!version || version.paragraphs.length === 0) faults.push(`${url} has no body`);
    if (version?.analysis.claims.length !== article.claims) faults.push(`${url} has another analysis`);
    if ((await archive.claimsIn([id])).length !== article.claims) faults.push(`${url} has lost claims`);
    if ((await archive.versionsOf(id)).length !== article.versions) faults.push(`${url} has lost versions`);
    const { rows } = await archive.list({ text: `"${title}"`, limit: PAGE });
    if (!rows.some((row) => row.article.id === id)) faults.push(`${url} is not found by its title`);
    speakers += article.speakers.length;
    claims += article.claims;
  }
  const counted = (await archive.listSpeakers(10_000)).reduce((sum, one) => sum + one.articles, 0);
  if (counted !== speakers) faults.push(`${counted} articles counted for speakers, ${speakers} there`);
  if ((await archive.countClaims()) !== claims) faults.push('claims are counted wrongly');
  const outlets = (await archive.listOutlets()).reduce((sum, one) => sum + one.articles, 0);
  if (outlets !== total) faults.push(`${outlets} articles counted for outlets, ${total} there`);
  return faults;
}

(globalThis as unknown as { faultsOf: typeof faultsOf }).faultsOf = faultsOf;
