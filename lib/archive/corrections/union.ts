/** Sets of keys that grow together (union–find). A key that was never joined is a set of its own. */
export class Union {
  readonly #parents = new Map<string, string>();

  /** The one key by which all of its set are known. */
  of(key: string): string {
    let name = key;
    for (let up = this.#parents.get(name); up !== undefined; up = this.#parents.get(name)) name = up;
    if (name !== key) this.#parents.set(key, name);
    return name;
  }

  join(a: string, b: string): void {
    const [from, to] = [this.of(a), this.of(b)];
    if (from !== to) this.#parents.set(from, to);
  }
}
