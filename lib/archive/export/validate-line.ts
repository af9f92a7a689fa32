import * as v from 'valibot';
import type { Analysis, Claim, Speaker } from '../../analysis/types';
import { contentHash } from '../content-hash';
import { validateCorrection } from '../corrections/validate-word';
import { ArchiveFailure } from '../failure';
import { LIMITS } from '../limits';
import { analysedText } from '../saved-claims';
import type { ArticleInput } from '../types';
import { validateAnalysis, validateArticle } from '../validate-article';
import { analysisSchema } from './analysis-schema';
import {
  type ContentLine,
  type ExportedArticle,
  type ExportedVersion,
  FORMAT,
  FORMAT_VERSION,
} from './format';

const id = v.pipe(v.string(), v.uuid());
const instant = v.pipe(v.string(), v.isoTimestamp());
const article = v.looseObject({
  id,
  savedAt: instant,
  versions: v.pipe(
    v.array(
      v.object({
        savedAt: instant,
        title: v.string(),
        paragraphs: v.array(v.string()),
        analysis: analysisSchema,
      }),
    ),
    v.minLength(1),
  ),
  annotations: v.array(
    v.object({
      id,
      kind: v.picklist(['note', 'tag']),
      text: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LIMITS.note)),
      at: instant,
    }),
  ),
});

const tombstone = v.object({
  id,
  kind: v.picklist(['article', 'annotation', 'correction', 'event-edit']),
  at: instant,
});

const eventEdit = v.object({
  edit: v.object({
    id,
    kind: v.picklist(['place', 'name']),
    eventId: id,
    articleId: v.union([id, v.literal('')]),
    text: v.pipe(v.string(), v.maxLength(LIMITS.eventName)),
    at: instant,
  }),
});

const naming = v.object({
  naming: v.object({
    id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LIMITS.key)),
    own: v.nullable(
      v.object({
        label: v.pipe(v.string(), v.maxLength(LIMITS.referentLabel)),
        namings: v.pipe(
          v.array(v.pipe(v.string(), v.maxLength(LIMITS.namingForms))),
          v.maxLength(LIMITS.namings),
        ),
      }),
    ),
    at: instant,
    removed: v.boolean(),
  }),
});

const collection = v.object({
  collection: v.object({
    id,
    name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LIMITS.collectionName)),
    at: instant,
    removed: v.boolean(),
    into: v.optional(id),
  }),
});

const remark = v.object({
  remark: v.object({
    id,
    type: v.picklist(['article', 'claim', 'event']),
    articleId: id,
    quote: v.pipe(v.string(), v.maxLength(LIMITS.quote)),
    kind: v.picklist(['note', 'tag', 'item']),
    collectionId: v.union([id, v.literal('')]),
    text: v.pipe(v.string(), v.maxLength(LIMITS.note)),
    added: instant,
    at: instant,
    removed: v.boolean(),
  }),
});

function checked<T>(schema: v.GenericSchema<unknown, T>, given: unknown): T {
  const result = v.safeParse(schema, given);
  if (result.success) return result.output;
  const path = result.issues[0].path?.map(({ key }) => String(key)).join('.');
  throw new ArchiveFailure({ error: 'invalid', field: path ?? 'type' });
}

/**
 * Checks that a file is an archive that this code can read.
 * @throws ArchiveFailure `not-archive`, or `newer-format`
 */
export function checkHeader(text: string): void {
  const header = parsed(text);
  if (typeof header !== 'object' || header === null || !('format' in header) || header.format !== FORMAT)
    throw new ArchiveFailure({ error: 'not-archive' });
  const version = 'version' in header && typeof header.version === 'number' ? header.version : 0;
  if (version > FORMAT_VERSION) throw new ArchiveFailure({ error: 'newer-format' });
  if (version < 1) throw new ArchiveFailure({ error: 'not-archive' });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads a line of an exported archive. Hashes of versions are made anew: what a file says of itself is not trusted.
 * @throws ArchiveFailure `invalid` with the field's path, `too-large` with the limit
 */
export async function readContentLine(text: string): Promise<ContentLine> {
  if (text.length > LIMITS.exportedLine)
    throw new ArchiveFailure({ error: 'too-large', limit: LIMITS.exportedLine });
  const given = parsed(text);
  const type = typeof given === 'object' && given !== null && 'type' in given ? given.type : undefined;
  switch (type) {
    case 'tombstone':
      return { type, ...checked(tombstone, given) };
    case 'correction':
      return { type, ...validateCorrection(given) };
    case 'event-edit':
      return { type, ...checked(eventEdit, given) };
    case 'naming':
      return { type, ...checked(naming, given) };
    case 'collection':
      return { type, ...checked(collection, given) };
    case 'remark':
      return { type, ...checked(remark, given) };
    case 'article':
      return { type, ...(await readArticle(given)) };
    default:
      throw new ArchiveFailure({ error: 'invalid', field: given === undefined ? 'json' : 'type' });
  }
}

async function readArticle(given: unknown): Promise<ExportedArticle> {
  const { id: own, savedAt, versions, annotations } = checked(article, given);
  const inputs = versions.map((version) => {
    const input = validateArticle({ ...(given as ArticleInput), ...version });
    validateAnalysis(analysisOf(version), analysedText(input.title, input.paragraphs).length);
    return input;
  });
  const read = await Promise.all(
    inputs.map(async (input, i): Promise<ExportedVersion> => {
      const { title, paragraphs } = input;
      const version = versions[i]!;
      return {
        hash: await contentHash(input),
        savedAt: version.savedAt,
        title,
        paragraphs,
        analysis: analysisOf(version),
      };
    }),
  );
  const { title: _, paragraphs: __, ...meta } = inputs[0]!;
  return { ...meta, id: own, savedAt, versions: read, annotations };
}

/** The schema has looked at every field that the type names. */
function analysisOf(version: { readonly analysis: v.InferOutput<typeof analysisSchema> }): Analysis {
  const { version: number, speakers, claims } = version.analysis;
  return { version: number, speakers: speakers as Speaker[], claims: claims as unknown as Claim[] };
}
