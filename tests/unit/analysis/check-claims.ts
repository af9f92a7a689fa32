import { expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';

/** A case: its name, a text with every content in square brackets, and the speakers in order. */
export type Case = readonly [name: string, marked: string, speakers: readonly (string | null)[]];

/** A title that claims nothing, before cases that are no headlines. */
export const TITLE = 'نشرة المساء\n';

function read(marked: string): { text: string; contents: string[] } {
  return {
    text: marked.replace(/[[\]]/g, ''),
    contents: [...marked.matchAll(/\[([^\]]*)\]/g)].map(([, c]) => c!),
  };
}

/** Quotation marks and stops at the edges do not count. */
function bare(content: string): string {
  return content.replace(/^[\s"«»“”.،:]+|[\s"«»“”.،:]+$/g, '');
}

/** Claims of a text in order: who speaks, and the content without its quotation marks. */
export function found(text: string): [speaker: string | null, content: string][] {
  const { claims, speakers } = analyse(text);
  return claims.map(({ speaker, start, end }) => [
    speakers.find(({ id }) => id === speaker)?.name ?? null,
    bare(text.slice(start, end)),
  ]);
}

/** Tests every case behind `title`. */
export function check(cases: readonly Case[], title = TITLE): void {
  it.each(cases)('%s', (_, marked, speakers) => {
    const { text, contents } = read(marked);
    expect(found(title + text)).toEqual(contents.map((content, i) => [speakers[i] ?? null, bare(content)]));
  });
}
