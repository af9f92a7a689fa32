/**
 * Whole numbers as variable-length bytes (LEB128, as Lucene's VInt): seven bits a byte, the lowest first; the high
 * bit says that more follow.
 */
export class ByteWriter {
  #bytes = new Uint8Array(64);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** @param value a whole number from 0 to 2³² − 1 */
  put(value: number): void {
    if (this.#length + 5 > this.#bytes.length) this.#grow(this.#length + 5);
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  append(bytes: Uint8Array): void {
    if (this.#length + bytes.length > this.#bytes.length) this.#grow(this.#length + bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** A copy of what was written. */
  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #grow(least: number): void {
    const wider = new Uint8Array(Math.max(least, this.#bytes.length * 2));
    wider.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = wider;
  }
}

export class ByteReader {
  #at = 0;

  constructor(readonly bytes: Uint8Array) {}

  /** Bytes read. */
  get at(): number {
    return this.#at;
  }

  get done(): boolean {
    return this.#at >= this.bytes.length;
  }

  next(): number {
    const { bytes } = this;
    let byte = bytes[this.#at++]!;
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    let shift = 7;
    do {
      byte = bytes[this.#at++]!;
      value |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte & 0x80);
    return value >>> 0;
  }

  skip(count: number): void {
    const { bytes } = this;
    let at = this.#at;
    for (let left = count; left > 0; left--) while (bytes[at++]! & 0x80);
    this.#at = at;
  }
}
