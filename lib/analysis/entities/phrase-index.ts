import { foldKey } from '../../arabic/fold';
import { openingBit } from './openings';
import { isJoined, type Sense, type Token } from './token';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value: T | undefined;
}

/** A trie over folded words: the longest of many names that starts at a word, in time of its length. */
export class PhraseIndex<T> {
  readonly #root: Map<string, Node<T>> = new Map();
  /** Of the words that open a name of the index: see `Token.opens`. */
  readonly bit = openingBit((stem) => this.#root.has(stem));

  /** Adds a name of one or more words. The first value that is given for a name stays. */
  add(name: string, value: T): void {
    let level = this.#root;
    let node: Node<T> | undefined;
    for (const word of foldKey(name).split(/[\s\-–_]+/)) {
      if (word === '') continue;
      node = level.get(word);
      if (!node) {
        node = { next: new Map(), value: undefined };
        level.set(word, node);
      }
      level = node.next;
    }
    if (node && node.value === undefined) node.value = value;
  }

  /** The value of a name of one word. */
  get(word: string): T | undefined {
    return this.#root.get(word)?.value;
  }

  /**
   * The longest name that starts at token `at` in one of its readings; its further words follow with nothing but
   * space or a hyphen between them.
   * @returns the value and the number of tokens, or null
   */
  longest(
    tokens: readonly Token[],
    at: number,
    { stem, opens }: Sense,
  ): { readonly value: T; readonly length: number } | null {
    if ((opens & this.bit) === 0) return null;
    let node = this.#root.get(stem)!;
    let value = node.value;
    let length = value === undefined ? 0 : 1;
    for (let k = 1; node.next.size > 0 && isJoined(tokens, at + k); k++) {
      const next = node.next.get(tokens[at + k]!.form);
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
