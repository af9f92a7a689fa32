import type { Analysis, Claim, Speaker } from '../../../lib/analysis/types';
import type { Library } from '../../../lib/archive/library';
import { openLibrary } from '../../../lib/archive/open-library';
import type { ArticleInput, Outcome } from '../../../lib/archive/types';

export const NO_CLAIMS: Analysis = { version: 1, speakers: [], claims: [] };

/** An archive with a database of its own. */
export function freshArchive(): Library {
  return openLibrary({ name: freshName() });
}

export function freshName(): string {
  return `test-${crypto.randomUUID()}`;
}

/** An article with everything that a test does not care about filled in. */
export function article(part: Partial<ArticleInput> = {}): ArticleInput {
  return {
    url: 'https://www.akhbar.example/news/1',
    title: 'وزير المياه يفتتح محطة جديدة',
    outlet: 'akhbar.example',
    outletName: 'أخبار المثال',
    byline: null,
    agency: null,
    published: '2024-03-01T10:00:00Z',
    modified: null,
    section: null,
    paragraphs: ['قال وزير المياه سامر الحلو إن المحطة ستخدم ثلاث بلدات.', 'وأضاف أن العمل استغرق عامين.'],
    ...part,
  };
}

interface Said {
  readonly name: string;
  /** Words of the text. */
  readonly content: string;
  readonly office?: string;
}

/** An analysis of an article in which these people say these words. */
export function analysisOf(
  { title, paragraphs }: ArticleInput,
  said: readonly Said[],
  version = 1,
): Analysis {
  const text = [title, ...paragraphs].join('\n');
  const names = [...new Set(said.map(({ name }) => name))];
  const speakers = names.map((name, i): Speaker => {
    const start = text.indexOf(name);
    return {
      id: `p${i + 1}`,
      kind: 'person',
      name,
      key: `person:${name}`,
      official: true,
      office: said.find((one) => one.name === name)?.office ?? null,
      state: null,
      mentions: start < 0 ? [] : [[start, start + name.length]],
      titles: [],
      why: [{ rule: 'test' }],
    };
  });
  const claims = said.map(({ name, content }): Claim => {
    const start = text.indexOf(content);
    if (start < 0) throw new Error(`not in the text: ${content}`);
    return {
      speaker: `p${names.indexOf(name) + 1}`,
      cue: null,
      lemma: 'قال',
      kind: 'indirect',
      start,
      end: start + content.length,
      act: 'states',
      stance: 'neutral',
      certain: true,
      why: [{ rule: 'test' }],
    };
  });
  return { version, speakers, claims };
}

/** What a write that must succeed gave. */
export function done<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.error)}`);
  return outcome.result;
}
