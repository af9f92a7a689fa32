import { createInterface } from 'node:readline';
import type { Analysis, Claim, Speaker, SpeakerKind } from '../analysis/types';
import { foldKey } from '../arabic/fold';
import { stateOf } from '../coverage/state-of';

/** An article line: the text's first paragraph may be the title. */
export interface ArticleLine {
  readonly id: string;
  readonly source: string;
  readonly date: string | null;
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Where `text` begins in title and paragraphs joined by line breaks: not 0 where it does not begin with the title. */
  readonly offset: number;
  /** Speakers and claims as given, null where the line has none. */
  readonly given: Analysis | null;
}

/** Reads JSON lines; one that is no article is told to `refuse` with its number, counted from 1. */
export async function readArticles(
  input: NodeJS.ReadableStream,
  refuse: (line: number, reason: string) => void,
): Promise<ArticleLine[]> {
  const articles = new Map<string, ArticleLine>();
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    try {
      const article = articleOf(JSON.parse(line));
      if (articles.has(article.id)) refuse(number, `the id ${article.id} again`);
      else articles.set(article.id, article);
    } catch (error) {
      refuse(number, error instanceof Error ? error.message : String(error));
    }
  }
  return [...articles.values()];
}

type Fields = Readonly<Record<string, unknown>>;

function articleOf(value: unknown): ArticleLine {
  const line = fields(value);
  const text = string(line, 'text');
  const lines = text.split('\n');
  const title = (typeof line.title === 'string' && line.title.trim()) || lines[0]!.trim();
  const titled = lines[0]!.trim() === title;
  return {
    id: string(line, 'id'),
    source: typeof line.source === 'string' ? line.source : '',
    date: typeof line.date === 'string' && !Number.isNaN(Date.parse(line.date)) ? line.date : null,
    title: titled ? lines[0]! : title,
    paragraphs: titled ? lines.slice(1) : lines,
    offset: titled ? 0 : title.length + 1,
    given:
      Array.isArray(line.claims) && Array.isArray(line.speakers)
        ? givenAnalysis(line.speakers, line.claims, titled ? 0 : title.length + 1)
        : null,
  };
}

function fields(value: unknown): Fields {
  if (typeof value !== 'object' || value === null) throw new TypeError('not an object');
  return value as Fields; // every field is checked where it is read
}

function string(of: Fields, name: string): string {
  const value = of[name];
  if (typeof value !== 'string' || value === '') throw new TypeError(`no ${name}`);
  return value;
}

const KINDS: Readonly<Record<string, SpeakerKind>> = { p: 'person', i: 'institution', u: 'unnamed' };

/** Given speakers and claims as an analysis; what they leave unsaid is filled in neutrally. */
function givenAnalysis(speakers: readonly unknown[], claims: readonly unknown[], offset: number): Analysis {
  return {
    version: 0,
    speakers: speakers.map((value): Speaker => {
      const speaker = fields(value);
      const id = string(speaker, 'id');
      const name = string(speaker, 'name');
      const office = typeof speaker.office === 'string' ? speaker.office : null;
      const kind = KINDS[id[0]!] ?? 'unnamed';
      const key = typeof speaker.key === 'string' ? speaker.key : `${kind}:${foldKey(name)}`;
      const state = stateOf(office) ?? (kind === 'person' ? null : stateOf(name));
      return {
        id,
        kind,
        name,
        key,
        official: speaker.official === true,
        office,
        state,
        mentions: [],
        titles: [],
        why: [],
      };
    }),
    claims: claims.map((value): Claim => {
      const claim = fields(value);
      const { start, end } = claim;
      if (typeof start !== 'number' || typeof end !== 'number' || start > end)
        throw new TypeError('a claim without a span');
      return {
        speaker: typeof claim.speaker === 'string' ? claim.speaker : null,
        cue: null,
        lemma: null,
        kind: claim.kind === 'direct' || claim.kind === 'mixed' ? claim.kind : 'indirect',
        start: start + offset,
        end: end + offset,
        act: 'states',
        stance: 'neutral',
        certain: true,
        why: [],
      };
    }),
  };
}
