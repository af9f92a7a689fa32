import { heldOffices } from './held-offices';
import { keysOf, type Part, partsOf } from './name-forms';
import { EXACT, fitness } from './office-fitness';
import type { PersonMention, Scan } from './person-mentions';
import { type NameMention, nearest, type Person, Roster } from './roster';
import { findShortMentions } from './short-mentions';
import type { Token } from './token';

/** Groups the names of an article into persons and finds their later short mentions. */
export function gatherPeople(tokens: readonly Token[], scan: Scan, useOfficials: boolean): Person[] {
  const roster = new Roster();
  const addFull = (mention: PersonMention, parts: Part[]) =>
    roster.join(roster.bearer(parts, mention.official) ?? roster.create(), mention, parts);
  const singles: { mention: PersonMention; parts: Part[] }[] = [];
  const weak: { mention: PersonMention; parts: Part[] }[] = [];
  /** Surnames of officials by themselves: theirs only if nobody of the article bears them. */
  const known: { mention: PersonMention; parts: Part[] }[] = [];
  const alone = new Set<string>();
  for (const mention of scan.persons) {
    const parts = partsOf(tokens, mention.name);
    if (mention.name.weak) weak.push({ mention, parts });
    else if (parts.length < 2 && mention.rule === 'name/lexicon') known.push({ mention, parts });
    else if (parts.length < 2 && !mention.official) {
      singles.push({ mention, parts });
      for (const key of keysOf(parts[0]!)) alone.add(key);
    } else addFull(mention, parts);
  }
  const named = new Set(scan.persons);
  for (const { mention, parts } of weak) {
    const [key = ''] = keysOf(parts[0]!);
    const others = roster.bearing(parts[0]!);
    // `النائبة ميرال أنس الهريدي`, later `ميرال الهريدي`
    const shorter = others.some(({ names }) => names.some((name) => name.at(-1) === parts.at(-1)));
    if (!shorter && (alone.has(key) || others.length > 0)) named.delete(mention);
    else addFull(mention, parts);
  }
  if (useOfficials) roster.unite();
  for (const { mention, parts } of known) {
    const bearer = roster.bearer([], mention.official) ?? nearest(roster.bearing(parts[0]!), mention.first);
    if (bearer) roster.join(bearer, { ...mention, official: null }, null);
    else roster.join(roster.create(), mention, parts);
  }
  const settle = (mention: PersonMention, parts: Part[]) => {
    const person = nearest(holding(roster.bearing(parts[0]!), mention), mention.first);
    if (person) roster.join(person, mention, null);
    else roster.join(roster.create(), mention, parts);
  };
  const cued = singles.filter(({ mention }) => mention.rule === 'name/cue');
  for (const { mention } of cued) named.delete(mention);
  for (const { mention, parts } of singles) if (mention.rule !== 'name/cue') settle(mention, parts);
  const taken = new Uint8Array(tokens.length);
  for (const at of scan.namesakes) taken[at] = 1;
  findShortMentions(tokens, taken, [...named], roster.people);
  const rest = cued.filter(({ mention }) => !taken[mention.name.first]);
  for (const { mention, parts } of rest) {
    settle(mention, parts);
    named.add(mention);
  }
  if (rest.length > 0) findShortMentions(tokens, taken, [...named], roster.people);
  for (const person of roster.people) person.mentions.sort((a, b) => a.nameFirst - b.nameFirst);
  return roster.people.sort((a, b) => a.mentions[0]!.nameFirst - b.mentions[0]!.nameFirst);
}

/** Of several who bear a name, those who hold the office before it: `الرئيس صالح` is not `العميد طارق صالح`. */
function holding(namesakes: readonly Person[], { offices }: PersonMention): readonly Person[] {
  const [office] = offices;
  if (namesakes.length < 2 || !office) return namesakes;
  const holders = namesakes.filter((person) =>
    heldOffices(person).some((held) => fitness(office, held) >= EXACT - 1),
  );
  return holders.length > 0 ? holders : namesakes;
}

/** The fullest form of the name, as the text writes it. */
export function fullestName(
  text: string,
  tokens: readonly Token[],
  person: Person,
  startOf: (m: NameMention) => number,
): string {
  let best = '';
  for (const mention of person.mentions) {
    const name = text.slice(startOf(mention), tokens[mention.nameEnd - 1]!.end);
    if (name.length > best.length) best = name;
  }
  return best.replaceAll('#', '').replaceAll('_', ' ');
}
