import type { Analysis } from '../analysis/types';
import { applyCorrections } from './corrections/apply-corrections';
import { correctionsFor } from './corrections/corrected-for';
import type { Correction } from './corrections/types';
import { countFacets } from './facets';
import { type ArticleTerms, articleTerms } from './index/article-terms';
import { setColumns } from './index/columns';
import { pendingRow } from './index/postings';
import { analysedText, type Filed, fileClaims, filedSpeakers } from './saved-claims';
import type { ArchiveDatabase, ArticleRow, DocNumber } from './schema';
import { countArticles, takeDocs } from './totals';
import type { ArticleInput } from './types';

/** All that is known of an article before the database is asked. */
export interface Prepared {
  readonly input: ArticleInput;
  readonly analysis: Analysis;
  readonly hash: string;
  readonly page: string;
  readonly terms: ArticleTerms;
  readonly at: string;
}

/** What an article's row has from elsewhere than the version that is written. */
type Kept = Pick<ArticleRow, 'id' | 'page' | 'url' | 'savedAt' | 'versions' | 'tags' | 'note' | 'published'>;

export interface Content {
  readonly prepared: Prepared;
  readonly kept: Kept;
}

/** Writes an article's current version and files it; within the transaction of a write. */
export async function writeContent(db: ArchiveDatabase, prepared: Prepared, kept: Kept): Promise<ArticleRow> {
  return (await writeContents(db, [{ prepared, kept }]))[0]!;
}

/**
 * Writes the current versions of different articles, none of which is filed, in their order; within the transaction of a
 * write. What they share, such as the counts of a speaker, is read and written once.
 */
export async function writeContents(
  db: ArchiveDatabase,
  contents: readonly Content[],
): Promise<ArticleRow[]> {
  const [corrections, first] = await Promise.all([
    correctionsFor(
      db,
      contents.map(({ kept }) => kept.page),
    ),
    takeDocs(db, contents.length),
  ]);
  const written = contents.map((content, i) => filed(content, first + i, corrections));
  const rows = written.map(({ article }) => article);
  await Promise.all([
    db.articles.bulkPut(rows),
    db.versions.bulkPut(
      rows.map(({ id: articleId, hash, updatedAt: savedAt, title, words, claims }) => {
        return { articleId, hash, savedAt, title, words, claims };
      }),
    ),
    db.bodies.bulkPut(
      rows.map(({ id: articleId, hash }, i) => ({ articleId, hash, paragraphs: written[i]!.paragraphs })),
    ),
    db.analyses.bulkPut(
      rows.map(({ id: articleId, hash }, i) => ({
        articleId,
        hash,
        analysis: contents[i]!.prepared.analysis,
      })),
    ),
    db.pending.bulkPut(rows.map(({ doc }, i) => pendingRow(doc, written[i]!.terms))),
    setColumns(
      db,
      rows.map(({ doc, time, words: length }) => ({ doc, time, length })),
    ),
    countArticles(db, rows, 1),
    fileClaims(db, written),
    countFacets(db, rows, 1),
    db.ungathered.bulkPut(rows.map(({ id: articleId }) => ({ articleId }))),
  ]);
  return rows;
}

interface Written extends Filed {
  readonly terms: ArticleTerms;
}

/** An article's row, and what it is filed by: its analysis as the reader corrected it. */
function filed({ prepared, kept }: Content, doc: DocNumber, corrections: readonly Correction[]): Written {
  const { input, analysis, hash, at } = prepared;
  const { title, paragraphs, outlet, outletName, byline, agency, modified, section } = input;
  const text = analysedText(title, paragraphs);
  const { analysis: corrected, touched } = applyCorrections(analysis, text, kept.page, corrections);
  // The index knows which words are said: not those of what the reader called no claim.
  const terms =
    corrected.claims.length === analysis.claims.length
      ? prepared.terms
      : articleTerms(title, paragraphs, corrected.claims);
  const article: ArticleRow = {
    ...kept,
    doc,
    title,
    outlet,
    outletName,
    byline,
    agency,
    modified,
    section,
    hash,
    updatedAt: at,
    words: terms.words,
    claims: corrected.claims.length,
    speakers: filedSpeakers(corrected).map(({ key }) => key),
    time: Date.parse(kept.published ?? kept.savedAt),
    ...(touched.length > 0 && { corrected: touched }),
  };
  return { article, paragraphs, analysis: corrected, terms };
}
