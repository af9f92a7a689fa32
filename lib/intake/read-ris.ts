import { articleOf, type Reference } from './references';
import { type Found, leftOut } from './types';

const FIELD = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/;

/** Reads references in RIS, as Zotero and others write them; a line without a tag goes on with the one before. */
export function readRis(text: string): Found[] {
  const found: Found[] = [];
  let fields: Map<string, string[]> | null = null;
  let last: string[] | null = null;
  let place = 0;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)) {
    const [, tag, value = ''] = FIELD.exec(line) ?? [];
    if (tag === 'TY') {
      // A record that was not ended: what it says may be half.
      if (fields) found.push(leftOut(place, 'unreadable'));
      place++;
      fields = new Map();
      last = null;
    } else if (tag === 'ER') {
      if (fields) found.push(articleOf(reference(place, fields)));
      fields = null;
    } else if (tag && fields) {
      last = fields.get(tag) ?? [];
      last.push(value.trim());
      fields.set(tag, last);
    } else if (last && fields && line.trim() !== '') last.push(`${last.pop()}\n${line.trim()}`);
  }
  if (fields) found.push(leftOut(place, 'unreadable'));
  return found;
}

function reference(place: number, fields: ReadonlyMap<string, readonly string[]>): Reference {
  const first = (...tags: readonly string[]) =>
    tags.flatMap((tag) => fields.get(tag) ?? []).find((value) => value !== '') ?? null;
  const authors = ['AU', 'A1'].flatMap((tag) => fields.get(tag) ?? []);
  return {
    place,
    title: first('TI', 'T1'),
    author: authors.length > 0 ? authors.map(inOrder).join('، ') : null,
    outlet: first('T2', 'JF', 'JO', 'PB'),
    published: first('DA', 'PY', 'Y1'),
    accessed: first('Y2'),
    url: first('UR', 'L2'),
    abstract: first('AB', 'N2'),
  };
}

/** `عمران, ليلى` → `ليلى عمران`. */
function inOrder(name: string): string {
  const [family = '', given = ''] = name.split(/[,،]/, 2).map((part) => part.trim());
  return given ? `${given} ${family}` : name.trim();
}
