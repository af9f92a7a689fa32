import { articleOf, type Reference } from './references';
import { type Found, leftOut } from './types';

/** Reads references in CSL-JSON: a list, or an object of Zotero's that holds one. Null where it is neither. */
export function readCsl(text: string): Found[] | null {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return null;
  }
  const list = Array.isArray(given) ? given : field(given, 'items');
  if (!Array.isArray(list)) return null;
  return list.map((work: unknown, i) => {
    const isWork = typeof work === 'object' && work !== null && !Array.isArray(work);
    return isWork ? articleOf(reference(i + 1, work)) : leftOut(i + 1, 'unreadable');
  });
}

function reference(place: number, work: object): Reference {
  const authors = field(work, 'author');
  return {
    place,
    title: text(work, 'title'),
    author: Array.isArray(authors) ? authors.map(nameOf).filter(Boolean).join('، ') || null : null,
    outlet: text(work, 'container-title') ?? text(work, 'publisher'),
    published: dateOf(field(work, 'issued')),
    accessed: dateOf(field(work, 'accessed')),
    url: text(work, 'URL'),
    abstract: text(work, 'abstract'),
  };
}

function field(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null && Object.hasOwn(of, name)
    ? (of as Record<string, unknown>)[name]
    : undefined;
}

function text(of: unknown, name: string): string | null {
  const value = field(of, name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function nameOf(name: unknown): string {
  return text(name, 'literal') ?? [text(name, 'given'), text(name, 'family')].filter(Boolean).join(' ');
}

function dateOf(date: unknown): string | null {
  const parts = field(date, 'date-parts');
  const [first] = Array.isArray(parts) ? parts : [];
  return Array.isArray(first) ? first.map(String).join('-') : (text(date, 'raw') ?? text(date, 'literal'));
}
