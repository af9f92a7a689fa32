import { rows, values } from '../table';
import type { Gender, Official, Term } from '../types';

/**
 * Reads a table of officials. A line `@SY` gives the state of the lines below it. Cells:
 * English name (with `(f)` for women) | names | what is used alone | terms, apart by ` ; `.
 *
 * A term is `[CODE ][FROM..[TO] ]office`: `2000-07-17..2024-12-08 الرئيس السوري`; with no dates it says only
 * that the person held the office; `2014..` that the table knows no end. CODE is given where the office belongs
 * to another state or body than the section's.
 *
 * The id is made from the English name: once released, a name here is never respelt.
 * @throws RangeError naming the line that is no entry; a wrong term when it is asked for
 */
export function readOfficials(table: string): Official[] {
  const found: Official[] = [];
  let state = '';
  for (const cells of rows(table)) {
    const [head = '', names, short, terms] = cells;
    if (head.startsWith('@')) {
      state = head.slice(1);
      continue;
    }
    if (!names || cells.length > 4) throw new RangeError(`No official in “${cells.join(' | ')}”`);
    const woman = head.endsWith(' (f)');
    const english = woman ? head.slice(0, -4) : head;
    found.push(new Entry(english, woman ? 'f' : 'm', values(names), values(short), terms, state));
  }
  return found;
}

/** A line of a table. Its id and terms are made when they are asked for: an article names few of thousands of officials. */
class Entry implements Official {
  readonly english: string;
  readonly gender: Gender;
  readonly names: readonly string[];
  readonly short: readonly string[];
  private readonly cell: string | undefined;
  private readonly section: string;
  private knownId: string | undefined;
  private knownTerms: readonly Term[] | undefined;

  constructor(
    english: string,
    gender: Gender,
    names: readonly string[],
    short: readonly string[],
    terms: string | undefined,
    section: string,
  ) {
    this.english = english;
    this.gender = gender;
    this.names = names;
    this.short = short;
    this.cell = terms;
    this.section = section;
  }

  get id(): string {
    this.knownId ??= idOf(this.english);
    return this.knownId;
  }

  get terms(): readonly Term[] {
    this.knownTerms ??= this.cell
      ? this.cell.split(';').map((term) => readTerm(term.trim(), this.section))
      : [];
    return this.knownTerms;
  }
}

const TERM = /^(?:([A-Z][A-Z-]+) )?(?:(\d{4}(?:-\d\d){0,2})?\.\.(\d{4}(?:-\d\d){0,2})? )?([^\dA-Za-z.].*)$/;

function readTerm(term: string, section: string): Term {
  const match = TERM.exec(term);
  if (!match) throw new RangeError(`No term of office in “${term}”`);
  const [, code, from, to, office = ''] = match;
  return { office, state: code ?? section, ...(from && { from }), ...(to && { to }) };
}

function idOf(english: string): string {
  return english
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');
}
