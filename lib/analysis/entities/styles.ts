import { foldKey } from '../../arabic/fold';
import type { Person } from './roster';
import { Sieve } from './sieve';
import { isJoined, type Token } from './token';
import { Is } from './vocabulary';

/** Styles of address, and the forms with a pronoun by which news goes on speaking of who bears them. */
const STYLES: readonly (readonly [style: string, alone: string, example: string])[] = [
  ['معالي', 'معاليه معاليها', 'وأكد معاليه حرص الوزارة'],
  ['سعادة', 'سعادته سعادتها', 'وأشار سعادته إلى التعاون'],
  ['سمو', 'سموه سموها', 'وقال سموه إن الخطة جاهزة'],
  ['جلالة', 'جلالته جلالتها', 'وشدد جلالته على الحوار'],
  ['فخامة', 'فخامته فخامتها', 'وأضاف فخامته أن اللقاء مثمر'],
  ['غبطة', 'غبطته', 'ودعا غبطته إلى الصلاة'],
  ['قداسة', 'قداسته', 'وقال قداسته إن السلام ممكن'],
  ['فضيلة', 'فضيلته', 'وبين فضيلته أن الصيام واجب'],
  ['سماحة', 'سماحته', 'وحذر سماحته من الفتنة'],
  ['عطوفة', 'عطوفته', 'وقال عطوفته إن الطرق سالكة'],
];

const ALONE: ReadonlyMap<string, string> = new Map(
  STYLES.flatMap(([style, alone]) =>
    alone.split(' ').map((form) => [foldKey(form), foldKey(style)] as const),
  ),
);
const STYLE_WORDS: ReadonlySet<string> = new Set(STYLES.map(([style]) => foldKey(style)));
const MAY_BE_STYLE = new Sieve(STYLE_WORDS);

/** Words before a name that may hold its style: `سمو الشيخ`, `معالي المهندس`. */
const REACH = 3;

/** A style alone that stands for its bearer. */
export interface StyledMention {
  readonly at: number;
  readonly person: Person;
}

function styleBefore(tokens: readonly Token[], name: number): string | null {
  for (let i = name - 1; i >= Math.max(0, name - REACH) && isJoined(tokens, i + 1); i--) {
    const { stems, senses } = tokens[i]!;
    if (MAY_BE_STYLE.passes(stems)) for (const { stem } of senses) if (STYLE_WORDS.has(stem)) return stem;
  }
  return null;
}

/**
 * Styles behind a verb, `وأكد معاليه`, with whom the article addressed by that style last. Where it addressed nobody
 * so, they stand for nobody.
 */
export function styledMentions(tokens: readonly Token[], people: readonly Person[]): StyledMention[] {
  const names = new Map<number, Person>();
  for (const person of people) for (const { nameFirst } of person.mentions) names.set(nameFirst, person);
  const styled = [...names.keys()].filter((at) => styleBefore(tokens, at));
  // Most articles address nobody by a style.
  if (styled.length === 0) return [];
  const found: StyledMention[] = [];
  const bearers = new Map<string, Person>();
  for (let at = Math.min(...styled); at < tokens.length; at++) {
    const person = names.get(at);
    const style = person && styleBefore(tokens, at);
    if (person && style) bearers.set(style, person);
    const alone = ALONE.get(tokens[at]!.form);
    const bearer = alone === undefined ? undefined : bearers.get(alone);
    if (bearer && at > 0 && isJoined(tokens, at) && tokens[at - 1]!.any & Is.verb && !names.has(at + 1))
      found.push({ at, person: bearer });
  }
  return found;
}
