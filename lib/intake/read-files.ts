import { v7 as uuidv7 } from 'uuid';
import type { Analysis } from '../analysis/types';
import { contentHash } from '../archive/content-hash';
import { FORMAT } from '../archive/export/format';
import type { ImportError } from '../archive/export/import-types';
import { type ImportEntry, readEntries } from '../archive/export/read-entries';
import { ArchiveFailure } from '../archive/failure';
import type { ArticleInput } from '../archive/types';
import { validateArticle } from '../archive/validate-article';
import { decodeHtml } from '../page/decode-html';
import { LIMITS } from './limits';
import { readPlainText } from './plain-text';
import { readCsl } from './read-csl';
import { readRis } from './read-ris';
import { readSavedPage } from './saved-page';
import { type Found, leftOut } from './types';
import { outletOf, webAddress } from './web-address';

/** What an article of a file is read with. */
export interface IntakeTools {
  /** As the analyser reads it; before an import, when only what would come is asked for, without speakers and claims. */
  readonly analyse: (text: string) => Analysis;
  readonly isArabic: (text: string) => boolean;
  /** The address that the reader gives for an article whose file has none; null: none is given. */
  readonly addressOf?: (place: Pick<ImportEntry, 'file' | 'line'>) => string | null;
}

/** Reads files one after the other: archives that Siyaq wrote, saved pages, plain texts, lists of references. */
export async function* readFiles(files: readonly File[], tools: IntakeTools): AsyncGenerator<ImportEntry> {
  let before = 0;
  for (const file of files) {
    // Within a folder two files may have one name.
    const name = files.length > 1 ? file.webkitRelativePath || file.name : null;
    for await (const entry of entriesOf(file, name, tools))
      yield { ...entry, file: name, bytes: before + entry.bytes };
    before += file.size;
  }
}

/** Bytes in which an archive says that it is one. */
const HEAD = 200;

type Kind = 'archive' | 'page' | 'text' | 'ris' | 'csl';

const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['archive', /\.jsonl$/i],
  ['page', /\.x?html?$/i],
  ['text', /\.txt$/i],
  ['ris', /\.ris$/i],
  ['csl', /\.json$/i],
];

/** What a file is: an archive by its own first words, whatever it is called; else by its name. */
async function kindOf(file: File): Promise<Kind | undefined> {
  const head = await file.slice(0, HEAD).text();
  if (head.includes(`"${FORMAT}"`)) return 'archive';
  return KINDS.find(([, form]) => form.test(file.name))?.[0];
}

async function* entriesOf(file: File, name: string | null, tools: IntakeTools): AsyncGenerator<ImportEntry> {
  const kind = await kindOf(file);
  if (kind === 'archive') {
    yield* archive(file);
    return;
  }
  const saved = new Date(file.lastModified).toISOString();
  for (const found of await foundIn(file, kind)) {
    const place = { file: name, line: found.line, bytes: file.size };
    yield await entry(found, saved, place, tools);
  }
}

/** An archive among other files: one that is none is passed over like a bad line. */
async function* archive(file: File): AsyncGenerator<ImportEntry> {
  try {
    yield* readEntries(file);
  } catch (error) {
    if (!(error instanceof ArchiveFailure)) throw error;
    yield { file: null, line: null, bytes: file.size, ok: false, error: error.reason };
  }
}

async function foundIn(file: File, kind: Exclude<Kind, 'archive'> | undefined): Promise<readonly Found[]> {
  if (!kind) return [leftOut(null, 'unknown-form')];
  const limit = kind === 'page' || kind === 'text' ? LIMITS.article : LIMITS.references;
  if (file.size > limit) return [{ line: null, ok: false, error: { error: 'too-large', limit } }];
  const bytes = new Uint8Array(await file.arrayBuffer());
  switch (kind) {
    case 'page':
      return [readSavedPage(bytes)];
    case 'text':
      return [readPlainText(bytes)];
    case 'ris':
      return readRis(decodeHtml(bytes));
    case 'csl':
      return readCsl(decodeHtml(bytes)) ?? [leftOut(null, 'unknown-form')];
  }
}

type Place = Pick<ImportEntry, 'file' | 'line' | 'bytes'>;

async function entry(found: Found, saved: string, place: Place, tools: IntakeTools): Promise<ImportEntry> {
  if (!found.ok) return { ...place, ok: false, error: found.error };
  try {
    if (!tools.isArabic(found.article.paragraphs.join('\n')))
      return { ...place, ok: false, error: { error: 'left-out', why: 'not-arabic' } };
    const addressed = withAddress(found.article, tools.addressOf?.(place) ?? null);
    if (!addressed)
      return {
        ...place,
        ok: false,
        error: { error: 'left-out', why: 'no-address', title: found.article.title },
      };
    const { title, paragraphs, ...rest } = validateArticle(addressed);
    const savedAt = found.savedAt ?? saved;
    const version = {
      hash: await contentHash({ title, paragraphs }),
      savedAt,
      title,
      paragraphs,
      analysis: tools.analyse([title, ...paragraphs].join('\n')),
    };
    const article = { ...rest, id: uuidv7(), savedAt, versions: [version], annotations: [] };
    return { ...place, ok: true, content: { type: 'article', ...article } };
  } catch (error) {
    return { ...place, ok: false, error: reasonOf(error) };
  }
}

/** An article under its own address, or under the one that the reader gives; null without any. */
function withAddress(article: ArticleInput, given: string | null): ArticleInput | null {
  if (article.url !== '') return article;
  const url = webAddress(given);
  const outlet = url && outletOf(url);
  return url && outlet ? { ...article, url, outlet, outletName: article.outletName || outlet } : null;
}

/** Why an article is not in order; what is no fault of it is thrown on. */
function reasonOf(error: unknown): ImportError {
  if (!(error instanceof ArchiveFailure)) throw error;
  return error.reason;
}
