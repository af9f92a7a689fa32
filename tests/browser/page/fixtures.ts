/** A saved page and what must be read from it (`tests/fixtures/pages`). */
export interface Expected {
  readonly url: string;
  readonly arabic: boolean;
  readonly article: boolean;
  readonly title?: string;
  readonly outlet?: string;
  readonly outletName?: string;
  readonly byline?: string | null;
  readonly agency?: string | null;
  /** The day. */
  readonly published?: string;
  readonly paragraphs?: readonly string[];
  readonly mustNot?: readonly string[];
}

const pages = import.meta.glob<string>('../../fixtures/pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<Expected>('../../fixtures/pages/*.json', {
  import: 'default',
  eager: true,
});

/** Every page of the folder with its expectation. */
export const FIXTURES = Object.entries(pages).map(([path, html]) => {
  const expected = expectations[path.replace(/\.html$/, '.json')];
  if (!expected) throw new Error(`${path} has no expectation beside it`);
  return { name: path.replace(/.*\/|\.html$/g, ''), html, expected };
});

/** Shows a page in a frame, as a browser does, its scripts off. */
export async function show(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'width: 1000px; height: 800px';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!; // same origin by its sandbox
}

export function clear(): void {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
}
