import { foldKey } from '../../arabic/fold';
import { openingBit } from './openings';
import { firstMark, markOf } from './sieve';
import { isJoined, type Sense, type Token } from './token';

/** What is known of the words so far: the value of a name that ends here, and how names go on. */
interface Node<T> {
  value: T | undefined;
  /** By the next word; most names end before there is one. */
  next: Level<T> | undefined;
}

/** How a name goes on: by its next word, and what such words show of themselves, so that most others need no search. */
interface Level<T> {
  readonly nodes: Map<string, Node<T>>;
  marks: number;
}

const newLevel = <T>(): Level<T> => ({ nodes: new Map(), marks: 0 });

let indexes = 0;

/** Words that stand behind the first in a name of any index. */
const further = new Set<string>();
/** Of such words: most words are none, and no name goes on with them. See `Token.opens`. */
export const GOES_ON = openingBit((stem) => further.has(stem));

const PARTED = /[\s\-–_]/;
const PARTS = /[\s\-–_]+/;

/** One of 32 bits for a mark. */
const bitOf = (mark: number): number => 1 << (mark & 31);

function nodeOf<T>(level: Level<T>, word: string): Node<T> {
  let node = level.nodes.get(word);
  if (!node) {
    node = { value: undefined, next: undefined };
    level.nodes.set(word, node);
    level.marks |= bitOf(markOf(word));
  }
  return node;
}

/** Whether a name of more than one word may go on with token `at`. */
function mayGoOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (token.opens & GOES_ON) !== 0 && isJoined(tokens, at);
}

/** A trie over folded words: the longest of many names that starts at a word, in time of its length. */
export class PhraseIndex<T> {
  // Filled whenever the background starts: most names are one word, and need no node before a text holds it.
  readonly #whole = new Map<string, T>();
  readonly #longer = new Map<string, Level<T>>();
  readonly #number = indexes++;
  /** Of the words that open a name of the index: see `Token.opens`. */
  readonly bit = openingBit((stem) => this.#whole.has(stem) || this.#longer.has(stem));
  /** Of those that are a name of the index by themselves. */
  readonly whole = openingBit((stem) => this.#whole.has(stem));

  /** Adds a name of one or more words. The first value that is given for a name stays. */
  add(name: string, value: T): void {
    const key = foldKey(name);
    const words = PARTED.test(key) ? key.split(PARTS).filter(Boolean) : [key];
    const [first] = words;
    if (!first) return;
    if (words.length === 1) {
      if (!this.#whole.has(first)) this.#whole.set(first, value);
      return;
    }
    let level: Level<T> = this.#longer.get(first) ?? newLevel();
    this.#longer.set(first, level);
    for (let at = 1; at < words.length; at++) {
      further.add(words[at]!);
      const node = nodeOf(level, words[at]!);
      if (at === words.length - 1) node.value ??= value;
      else {
        node.next ??= newLevel();
        level = node.next;
      }
    }
  }

  /** The value of a name of one word. */
  get(word: string): T | undefined {
    return this.#whole.get(word);
  }

  /**
   * The longest name that starts at token `at` in one of its readings; its further words follow with nothing but
   * space or a hyphen between them.
   * @returns the value and the number of tokens, or null
   */
  longest(
    tokens: readonly Token[],
    at: number,
    { stem, opens, roots }: Sense,
  ): { readonly value: T; readonly length: number } | null {
    if ((opens & this.bit) === 0) return null;
    if ((opens & this.whole) === 0 && !mayGoOn(tokens, at + 1)) return null;
    roots[this.#number] ??= { value: this.#whole.get(stem), next: this.#longer.get(stem) };
    let node = roots[this.#number] as Node<T>;
    let value = node.value;
    let length = value === undefined ? 0 : 1;
    for (let k = 1; node.next && mayGoOn(tokens, at + k); k++) {
      const { form, stems } = tokens[at + k]!;
      if ((node.next.marks & bitOf(firstMark(stems))) === 0) break;
      const next: Node<T> | undefined = node.next.nodes.get(form);
      if (!next) break;
      node = next;
      if (node.value !== undefined) {
        value = node.value;
        length = k + 1;
      }
    }
    return value === undefined ? null : { value, length };
  }
}
