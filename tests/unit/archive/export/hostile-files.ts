import { xorshift } from '../../../bench/random';

/** A file that somebody broke, by accident or not. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Lines that cannot be taken in, from 1 on, where that is certain. */
  readonly refused: readonly number[];
}

type Random = () => number;
type Json = Record<string, unknown>;

const encode = (text: string) => new TextEncoder().encode(text);
const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)]!;

const NASTY = [
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("http://x.example","x")',
  '</script><script>alert(1)</script>',
  '\u202Eمقلوب\u202C',
  'javascript:alert(1)',
  '../../etc/passwd',
  '\u0000\u0001\uFFFF',
  '\uD800',
  '{{7*7}}',
  "'; DROP TABLE articles; --",
] as const;
/** Right for none of the fields below. */
const WRONG = [true, -1, 1e308, {}, [[]], { length: 1e9 }] as const;

/** Fields of an article without which, or with another type, it is none. */
const NEEDED = [
  'id',
  'url',
  'savedAt',
  'outlet',
  'outletName',
  'versions',
  'annotations',
  'published',
] as const;

/** Ways of breaking a good file, each with a seed of its own. `lines[0]` is the header; the last is an article. */
const WAYS: Readonly<
  Record<string, (lines: readonly string[], random: Random) => Omit<HostileFile, 'name'>>
> = {
  'cut off': (lines, random) => {
    const text = lines.join('\n');
    const last = text.length - lines.at(-1)!.length;
    const at = Math.floor(last + 1 + random() * (lines.at(-1)!.length - 2));
    return { bytes: encode(text.slice(0, at)), refused: [lines.length] };
  },
  'of other types': (lines, random) =>
    inLast(lines, (article) => ({ ...article, [pick(NEEDED, random)]: pick(WRONG, random) })),
  'without a field': (lines, random) =>
    inLast(lines, (article) => {
      const { [pick(['id', 'url', 'savedAt', 'outlet', 'versions'], random)]: _, ...rest } = article;
      return rest;
    }),
  'with __proto__': (lines, random) => {
    const trap = pick(
      ['"__proto__":{"polluted":"yes"}', '"constructor":{"prototype":{"polluted":"yes"}}', '"toString":1'],
      random,
    );
    return changed(
      lines,
      (line) => line.replaceAll('{', `{${trap},`).replaceAll(`${trap},}`, `${trap}}`),
      [],
    );
  },
  'with huge numbers': (lines, random) => {
    const number = pick(
      ['1e999', '-1e999', '9007199254740993', '-5', '0.5', '123456789012345678901234567890'],
      random,
    );
    return changed(lines, (line) => line.replace(/"end":\d+/, `"end":${number}`), [lines.length]);
  },
  'with a huge string': (lines, random) =>
    inLast(lines, (article) => ({
      ...article,
      [pick(['url', 'outlet', 'byline', 'section'], random)]: 'ا'.repeat(300_000),
    })),
  'with a body beyond all measure': (lines) =>
    inVersion(lines, (version) => ({ ...version, paragraphs: Array(20).fill('كلمة '.repeat(30_000)) })),
  'of endless repetition': (lines, random) => {
    const depth = 10_000 + Math.floor(random() * 100_000);
    return {
      bytes: encode([...lines, '['.repeat(depth), '{"a":'.repeat(depth)].join('\n')),
      refused: [lines.length + 1, lines.length + 2],
    };
  },
  'with markup and formulas in every field': (lines, random) => {
    const nasty = pick(NASTY, random);
    const spoil = (value: unknown): unknown => {
      if (typeof value === 'string') return nasty;
      if (Array.isArray(value)) return value.map(spoil);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, one]) => [key, key === 'type' ? one : spoil(one)]),
      );
    };
    return inLast(lines, (article) => spoil(article) as Json);
  },
  'with titles of markup': (lines, random) => {
    const nasty = pick(NASTY, random);
    return { ...inVersion(lines, (version) => ({ ...version, title: `${nasty} خبر` })), refused: [] };
  },
  'with ids that are none': (lines, random) => {
    const id = pick(['1', '', '__proto__', 'constructor', '../x', '00000000', 'ffffffff-ffff'], random);
    return inLast(lines, (article) => ({ ...article, id }));
  },
  'with the id of another page': (lines) => {
    const [own, other] = [lines.at(-1)!, lines.at(-2)!].map((line) => JSON.parse(line) as Json);
    const twice = JSON.stringify({ ...own, id: other!.id });
    return { bytes: encode([...lines.slice(0, -1), twice].join('\n')), refused: [] };
  },
  'with spans outside of the text': (lines, random) =>
    changed(lines, (line) => line.replace(/"start":\d+/, `"start":${100_000 + Math.floor(random() * 1e6)}`), [
      lines.length,
    ]),
  'of bad UTF-8': (lines, random) => {
    const bytes = encode(lines.join('\n'));
    const header = encode(lines[0]!).length;
    for (let i = 0; i < 40; i++)
      bytes[header + 1 + Math.floor(random() * (bytes.length - header - 1))] = pick(
        [0xff, 0xfe, 0xc0, 0x80, 0xed],
        random,
      );
    return { bytes, refused: [] };
  },
  'in UTF-16': (lines) => {
    const text = `\uFEFF${lines.join('\n')}`;
    return {
      bytes: new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer),
      refused: [],
    };
  },
  'with a byte order mark': (lines) => ({ bytes: encode(`\uFEFF${lines.join('\n')}`), refused: [] }),
  'with lines as Windows ends them': (lines) => ({ bytes: encode(`${lines.join('\r\n')}\r\n`), refused: [] }),
  'with lines that say nothing': (lines, random) => {
    const empty = pick(
      ['null', '0', '""', '[]', '{}', 'true', '{"type":null}', '{"type":"article"}', '{"type":"__proto__"}'],
      random,
    );
    return { bytes: encode([lines[0]!, empty, ...lines.slice(1)].join('\n')), refused: [2] };
  },
  'with another header': (lines, random) => {
    const header = pick(
      [
        '{}',
        '[]',
        'null',
        '{"format":"siyaq-archive"}',
        '{"format":"siyaq-archive","version":0}',
        '{"format":"siyaq-archive","version":1e9}',
        '{"format":"other","version":1}',
        'PK\u0003\u0004',
      ],
      random,
    );
    return { bytes: encode([header, ...lines.slice(1)].join('\n')), refused: [] };
  },
  'of noise': (_, random) => ({
    bytes: Uint8Array.from({ length: 2000 }, () => Math.floor(random() * 256)),
    refused: [],
  }),
};

function changed(lines: readonly string[], change: (line: string) => string, refused: readonly number[]) {
  return { bytes: encode([...lines.slice(0, -1), change(lines.at(-1)!)].join('\n')), refused };
}

function inLast(lines: readonly string[], change: (article: Json) => Json): Omit<HostileFile, 'name'> {
  return changed(lines, (line) => JSON.stringify(change(JSON.parse(line))), [lines.length]);
}

function inVersion(lines: readonly string[], change: (version: Json) => Json): Omit<HostileFile, 'name'> {
  return inLast(lines, (article) => ({ ...article, versions: (article.versions as Json[]).map(change) }));
}

/** Hostile files made of a good one, the same for the same seed. */
export function hostileFiles(lines: readonly string[], count: number, seed: number): HostileFile[] {
  const random = xorshift(seed);
  const ways = Object.entries(WAYS);
  return Array.from({ length: count }, (_, i) => {
    const [name, way] = ways[i % ways.length]!;
    return { name: `${i + 1}: ${name}`, ...way(lines, random) };
  });
}
