import { type Correction, type CorrectionOf, laterFirst, type Named } from './types';
import { Union } from './union';

/** Who a speaker is by the reader's word. */
export interface Identity {
  /** The one key of all who are this one. */
  readonly key: string;
  /** As the reader called this one, where the reader did; null leaves the article's name. */
  readonly named: Named | null;
  /** Corrections that this rests on, of either kind. */
  readonly said: readonly string[];
  readonly merged: readonly string[];
  /** All that was said about this one and whoever is linked to them: without these words none of it would change. */
  readonly touched: readonly string[];
}

export interface Identities {
  of(key: string): Identity;
  /** Keys whom some correction names. */
  readonly keys: ReadonlySet<string>;
  /** Keys that are no official's, by the corrections which say so. */
  readonly notOfficial: ReadonlyMap<string, string>;
}

/**
 * Resolves what was said about persons into one key for each. «This is X» leads from a key to another, and on from
 * there; the word bound to the page goes before the general one, a later word before an earlier one, and one that
 * would lead in a circle is passed over. «The same person» unites whatever these lead to.
 * @param rows of one page and of everywhere, in any order
 */
export function identitiesOf(rows: readonly Correction[]): Identities {
  const latest = [...rows].sort(laterFirst);
  const leads = leadsOf(latest);
  const end = (key: string) => follow(leads, key).end;
  const links = linksOf(latest);
  const classOf = classesOf(ofKind(latest, 'same-person'), end);
  const of = (key: string): Identity => {
    const { end: root, by, named } = follow(leads, key);
    const united = classOf(root);
    return {
      key: united?.named.key ?? root,
      named: named && united ? united.named : named,
      said: by,
      merged: united?.by ?? [],
      touched: links.of(key),
    };
  };
  const notOfficial = new Map<string, string>();
  for (const row of ofKind(latest, 'not-official').reverse()) {
    // Whoever was said later to be somebody else is not the one that this was said about.
    const lead = leads.get(row.who.key);
    if (!lead || laterFirst(lead, row) > 0) notOfficial.set(of(row.who.key).key, row.id);
  }
  return { of, keys: links.keys, notOfficial };
}

type Lead = CorrectionOf<'identity'>;

function ofKind<Kind extends Correction['kind']>(
  rows: readonly Correction[],
  kind: Kind,
): CorrectionOf<Kind>[] {
  return rows.filter((row): row is CorrectionOf<Kind> => row.kind === kind);
}

function leadsOf(latest: readonly Correction[]): Map<string, Lead> {
  const all = ofKind(latest, 'identity');
  const leads = new Map<string, Lead>();
  for (const row of [...all.filter(({ page }) => page !== ''), ...all.filter(({ page }) => page === '')])
    if (!leads.has(row.who.key) && follow(leads, row.is.key).end !== row.who.key) leads.set(row.who.key, row);
  return leads;
}

function follow(
  leads: ReadonlyMap<string, Lead>,
  key: string,
): { readonly end: string; readonly by: readonly string[]; readonly named: Named | null } {
  const by: string[] = [];
  let named: Named | null = null;
  let end = key;
  for (let lead = leads.get(end); lead; lead = leads.get(end)) {
    by.push(lead.id);
    named = lead.is;
    end = lead.is.key;
  }
  return { end, by, named };
}

/** All who are one by the reader's word, and the words that say so. */
interface Class {
  /** Whose key and name stand for all: an official of the lexicon before others, then the fuller name. */
  readonly named: Named;
  readonly by: readonly string[];
}

function classesOf(
  rows: readonly CorrectionOf<'same-person'>[],
  end: (key: string) => string,
): (key: string) => Class | undefined {
  const union = new Union();
  for (const { who, is } of rows) union.join(end(who.key), end(is.key));
  const classes = new Map<string, Class>();
  for (const { id, who, is } of rows) {
    const name = union.of(end(who.key));
    const members = [who, is].map((named) => ({ ...named, key: end(named.key) }));
    const known = classes.get(name);
    classes.set(name, {
      named: [...(known ? [known.named] : []), ...members].sort(fullerFirst)[0]!,
      by: [...(known?.by ?? []), id].sort(),
    });
  }
  return (key) => classes.get(union.of(key));
}

function fullerFirst(a: Named, b: Named): number {
  const known = (named: Named) => Number(named.key.startsWith('official:'));
  return known(b) - known(a) || b.name.length - a.name.length || (a.key < b.key ? -1 : 1);
}

/** All words on persons that are linked with a key, be it over others. */
interface Links {
  readonly keys: ReadonlySet<string>;
  of(key: string): readonly string[];
}

function linksOf(rows: readonly Correction[]): Links {
  const union = new Union();
  const keys = new Set<string>();
  const about = rows.map((row) => [
    ...('who' in row ? [row.who.key] : []),
    ...('is' in row ? [row.is.key] : []),
  ]);
  for (const named of about) {
    for (const key of named) keys.add(key);
    if (named.length === 2) union.join(named[0]!, named[1]!);
  }
  const ids = new Map<string, string[]>();
  about.forEach(([key], i) => {
    if (key === undefined) return;
    const name = union.of(key);
    ids.set(name, [...(ids.get(name) ?? []), rows[i]!.id]);
  });
  return { keys, of: (key) => ids.get(union.of(key)) ?? [] };
}
