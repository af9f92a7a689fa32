import { LIMITS } from '../limits';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Types of schema.org that are a text with a headline. */
const ARTICLE =
  /(?:^|\/|:)(?:[A-Za-z]*Article|NewsArticle|BlogPosting|LiveBlogPosting|Report|AnalysisNewsArticle)$/;
// Raw line breaks within strings are the commonest fault of such scripts.
const CONTROL = /[\p{Cc}\u2028\u2029]+/gu;
const TRAILING_COMMA = /,(\s*[}\]])/g;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The page's JSON-LD objects, outermost first, however nested. Broken scripts are mended where that is simple, else left. */
export function jsonLdObjects(document: Document): JsonObject[] {
  const objects: JsonObject[] = [];
  const queue: unknown[] = [];
  for (const script of document.querySelectorAll('script[type*="ld+json" i]'))
    queue.push(parse(script.textContent));
  for (let at = 0; at < queue.length && at < LIMITS.jsonLdObjects; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, LIMITS.jsonLdObjects));
    else if (isObject(value)) {
      objects.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'])
        if (typeof value[key] === 'object') queue.push(value[key]);
    }
  }
  return objects;
}

function parse(text: string): unknown {
  if (text.length > LIMITS.jsonLd) return null;
  const bare = text
    .replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>)\s*$/, '');
  for (const attempt of [bare, bare.replace(CONTROL, ' ').replace(TRAILING_COMMA, '$1')])
    try {
      return JSON.parse(attempt);
    } catch {
      // the next attempt is milder; after the last the page has no such data
    }
  return null;
}

/** The object that describes this page's article; a list of many articles describes none. */
export function articleObject(objects: readonly JsonObject[]): JsonObject | null {
  const articles = objects.filter((object) => typesOf(object).some((type) => ARTICLE.test(type)));
  return articles.length > 3
    ? null
    : (articles.find((article) => textOf(article.headline)) ?? articles[0] ?? null);
}

function typesOf(object: JsonObject): string[] {
  const type = object['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === 'string');
}

/** A string, or the name of an object, or the first of a list of either. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return textOf(value[0]);
  if (isObject(value)) return textOf(value.name ?? value['@value']);
  return null;
}
