import type { ArchiveDatabase, ArticleRow, ClaimRow, SaidRow } from './schema';
import type { ArticleHead } from './types';

/**
 * What a speaker says in an article, as one row that lies beside what the same speaker says elsewhere: the newest words
 * of somebody are one read in a row, and not one for each claim and each article.
 */

type SaidKey = [speakerKey: string, age: number, articleId: string];

const keyOf = ({ speakerKey, age, articleId }: SaidRow | ClaimRow): SaidKey => [speakerKey, age, articleId];

export function headOf(article: ArticleHead): ArticleHead {
  const { id, url, title, outlet, outletName, agency, published, savedAt, hash } = article;
  return { id, url, title, outlet, outletName, agency, published, savedAt, hash };
}

/** An article and the rows of all its claims. */
interface Claiming {
  readonly article: ArticleRow;
  readonly rows: readonly ClaimRow[];
}

function saidRows({ article, rows }: Claiming): SaidRow[] {
  // One object for each speaker: a row keeps it once, however many claims share it.
  const speakers = new Map(rows.map(({ speaker }) => [speaker?.id, speaker]));
  const byKey = new Map<string, SaidRow['claims'][number][]>();
  for (const { speakerKey, speaker, index, claim, text } of rows) {
    if (!speaker) continue;
    const said = { index, claim, speaker: speakers.get(speaker.id)!, text };
    const known = byKey.get(speakerKey);
    if (known) known.push(said);
    else byKey.set(speakerKey, [said]);
  }
  return [...byKey].map(([speakerKey, claims]) => ({
    speakerKey,
    age: -article.time,
    articleId: article.id,
    article: headOf(article),
    claims,
  }));
}

/** Files what is said in articles; within the transaction of a write. */
export async function fileSaid(db: ArchiveDatabase, articles: readonly Claiming[]): Promise<void> {
  await db.said.bulkPut(articles.flatMap(saidRows));
}

/** Takes it out again; within the transaction of a write. */
export async function unfileSaid(db: ArchiveDatabase, claims: readonly ClaimRow[]): Promise<void> {
  await db.said.bulkDelete(claims.map(keyOf));
}
