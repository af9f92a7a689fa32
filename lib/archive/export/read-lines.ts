/** A line of a file, from 1 on. */
export interface Line {
  readonly number: number;
  readonly text: string;
  /** Bytes of the file up to its end. */
  readonly bytes: number;
}

/**
 * Reads a file's lines one by one, without the whole of it in memory. Empty lines are passed over.
 * @param longest code units of a line; of a longer one only as many and one more are given
 */
export async function* readLines(file: Blob, longest: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  const reader = file.stream().getReader();
  let number = 1;
  let bytes = 0;
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const text = done ? decoder.decode() : decoder.decode(value, { stream: true });
      bytes += value?.byteLength ?? 0;
      const pieces = text.split('\n');
      for (const [i, piece] of pieces.entries()) {
        if (rest.length <= longest) rest += piece;
        const ended = i < pieces.length - 1 || done;
        if (!ended) continue;
        if (rest.trim() !== '') yield { number, text: rest.slice(0, longest + 1), bytes };
        number++;
        rest = '';
      }
      if (done) return;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
