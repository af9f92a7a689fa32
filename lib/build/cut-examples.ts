import { parseSync } from 'vite';

/** A node of the syntax tree (ESTree with TypeScript); a field that holds no node is of no concern here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
const nodes = (value: unknown): Node[] => (Array.isArray(value) ? value : [value]).filter(isNode);

function* within(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node)) for (const child of nodes(value)) yield* within(child);
}

/** The name of an identifier, and of what is called or labelled by one. */
const nameOf = (value: unknown): unknown => (isNode(value) ? value.name : undefined);
const isText = (node: Node | undefined): node is Node =>
  node?.type === 'Literal' && typeof node.value === 'string';

/**
 * Cuts the examples out of a module of rules or of the lexicon. What is an example, the types say:
 * - a field `example: '…'`;
 * - the last value of a row whose tuple type names it `example`, where the table is declared as of that type or is
 *   handed to a function that takes it;
 * - the last cell of a table in text (`lib/lexicon/table.ts`), read as `[lemma, plurals, example = '']`.
 * @throws Error for a table in text whose entries do not all have that cell
 */
export function cutExamples(code: string, file = 'module.ts'): string {
  if (!/\bexample\b/.test(code)) return code;
  const all = [...within(parseSync(file, code).program as unknown as Node)];
  const cuts = [...fields(all), ...rows(all)].map(({ start, end }) => ({ start, end, put: "''" }));
  for (const { start, end } of cells(all, code)) cuts.push({ start, end, put: '' });
  cuts.sort((a, b) => b.start - a.start);
  return cuts.reduce((text, { start, end, put }) => text.slice(0, start) + put + text.slice(end), code);
}

function fields(all: readonly Node[]): Node[] {
  return all
    .filter((node) => node.type === 'Property' && nameOf(node.key) === 'example')
    .flatMap(({ value }) => nodes(value))
    .filter(isText);
}

function rows(all: readonly Node[]): Node[] {
  const aliases = new Set<unknown>();
  const holdsExample = (type: unknown): boolean =>
    isNode(type) &&
    [...within(type)].some(
      (node) =>
        (node.type === 'TSTypeReference' && aliases.has(nameOf(node.typeName))) ||
        (node.type === 'TSTupleType' && nameOf(nodes(node.elementTypes).at(-1)?.label) === 'example'),
    );
  for (const node of all)
    if (node.type === 'TSTypeAliasDeclaration' && holdsExample(node.typeAnnotation))
      aliases.add(nameOf(node.id));

  const tables: unknown[] = [];
  const takers = new Map<unknown, number>();
  for (const node of all) {
    const made = node.type === 'VariableDeclarator' && isNode(node.init) ? node.init : node;
    if (made.type === 'ArrayExpression' && isNode(node.id) && holdsExample(node.id.typeAnnotation))
      tables.push(made);
    const place = nodes(made.params).findIndex(({ typeAnnotation }) => holdsExample(typeAnnotation));
    if (node.id && place !== -1) takers.set(nameOf(node.id), place);
  }
  for (const { type, callee, arguments: given } of all)
    if (type === 'CallExpression' && takers.has(nameOf(callee)))
      tables.push(nodes(given)[takers.get(nameOf(callee))!]);

  return nodes(tables)
    .flatMap(({ elements }) => nodes(elements))
    .map(({ elements }) => nodes(elements).at(-1))
    .filter(isText);
}

function cells(all: readonly Node[], code: string): { start: number; end: number }[] {
  const read = all.find(
    ({ type, elements }) => type === 'ArrayPattern' && nameOf(nodes(elements).at(-1)?.left) === 'example',
  );
  if (!read) return [];
  const before = (read.elements as unknown[]).length - 1;
  const found: { start: number; end: number }[] = [];
  for (const table of all.filter(({ type }) => type === 'TemplateElement')) {
    let start = table.start;
    for (const line of code.slice(table.start, table.end).split('\n')) {
      const entry = line.split('|');
      if (entry.length > 1 && entry.length !== before + 1)
        throw new Error(`An entry with no example, or with more behind it: “${line}”`);
      if (entry.length > 1) found.push({ start: start + line.lastIndexOf('|'), end: start + line.length });
      start += line.length + 1;
    }
  }
  return found;
}
