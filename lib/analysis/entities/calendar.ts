import { ENTITY_LIMITS } from './limits';
import type { Person } from './roster';

/** All mentions by name in order, to find who was spoken of around a place. */
export class Calendar {
  readonly #mentions: { readonly at: number; readonly person: Person }[] = [];

  constructor(people: readonly Person[]) {
    for (const person of people)
      for (const { nameFirst } of person.mentions) this.#mentions.push({ at: nameFirst, person });
    this.#mentions.sort((a, b) => a.at - b.at);
  }

  /** Index of the first mention at or behind a token. */
  #from(token: number): number {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#mentions[middle]!.at < token) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Persons around a token, each once, with where they were last mentioned before it; below 0 for those behind. */
  *around(token: number, early: boolean): Generator<{ readonly person: Person; readonly last: number }> {
    const middle = this.#from(token);
    const seen = new Set<Person>();
    for (let i = middle - 1; i >= 0 && i >= middle - ENTITY_LIMITS.before; i--) {
      const { at, person } = this.#mentions[i]!;
      if (seen.has(person)) continue;
      seen.add(person);
      yield { person, last: at };
    }
    const limit = middle + (early ? ENTITY_LIMITS.before : ENTITY_LIMITS.behind);
    for (let i = middle; i < this.#mentions.length && i < limit; i++) {
      const { at, person } = this.#mentions[i]!;
      if (seen.has(person)) continue;
      seen.add(person);
      yield { person, last: -at };
    }
  }

  /** The nearest of some persons to a token, within some tokens. */
  nearestOf(persons: ReadonlySet<Person>, token: number, within: number): Person | null {
    const middle = this.#from(token);
    let best: Person | null = null;
    let least = within;
    const look = (i: number): boolean => {
      const { at, person } = this.#mentions[i]!;
      const away = Math.abs(at - token);
      if (away >= least) return away < within;
      if (persons.has(person)) {
        least = away;
        best = person;
      }
      return true;
    };
    for (let i = middle - 1; i >= 0 && look(i); i--);
    for (let i = middle; i < this.#mentions.length && look(i); i++);
    return best;
  }
}
