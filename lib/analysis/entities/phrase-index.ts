import { foldKey } from '../../arabic/fold';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value: T | undefined;
}

/** A trie over folded words: the longest of many names that starts at a word, in time of its length. */
export class PhraseIndex<T> {
  readonly #root: Map<string, Node<T>> = new Map();

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

  /**
   * The longest name whose first word is `first` and whose others are what `word` gives in turn.
   * @param word the `k`-th word after the first, or undefined where no name may go on
   * @returns the value and the number of words, or null
   */
  longest(
    first: string,
    word: (k: number) => string | undefined,
  ): { readonly value: T; readonly length: number } | null {
    let node = this.#root.get(first);
    let best: { value: T; length: number } | null = null;
    for (let length = 1; node; length++) {
      if (node.value !== undefined) best = { value: node.value, length };
      const next = word(length);
      node = next === undefined ? undefined : node.next.get(next);
    }
    return best;
  }
}
