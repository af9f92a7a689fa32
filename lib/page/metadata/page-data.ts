import { articleObject, type JsonObject, jsonLdObjects } from './json-ld';
import { plain } from './plain';

/** What a page's head and scripts say, read once. */
export interface PageData {
  readonly document: Document;
  readonly url: string;
  /** `og:title`, `author`, `article:published_time` …: lower-case name → first value. */
  readonly meta: ReadonlyMap<string, string>;
  /** The article in JSON-LD, if it describes one. */
  readonly article: JsonObject | null;
  readonly objects: readonly JsonObject[];
  /** `<title>`, without scripts' help. */
  readonly title: string | null;
}

export function readPageData(document: Document, url: string): PageData {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const value = element.getAttribute('content')?.trim();
    const names = [
      element.getAttribute('property'),
      element.getAttribute('name'),
      element.getAttribute('itemprop'),
    ];
    for (const name of names)
      if (name && value && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), value);
  }
  const objects = jsonLdObjects(document);
  const title = plain(document.querySelector('head > title, title')?.textContent);
  return { document, url, meta, objects, article: articleObject(objects), title };
}

/** The first of `names` that the page's meta elements give. */
export function metaOf(data: PageData, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = plain(data.meta.get(name));
    if (value) return value;
  }
  return null;
}
