/** What the panel says about one page of the demo. */
export interface Row {
  readonly page: string;
  readonly verdict: string;
  readonly officials: number | null;
  readonly claims: number | null;
  /** Claims that the archive has something on. */
  readonly linked: number | null;
}

const HEAD = ['page', "gate's verdict", 'officials', 'claims', 'linked'] as const;
const GAP = '  ';

/** The rows as lines of plain text; counts are flush right, a missing one is a dash. */
export function table(rows: readonly Row[]): string {
  const cells = [
    [...HEAD],
    ...rows.map(({ page, verdict, officials, claims, linked }) => [
      page,
      verdict,
      ...[officials, claims, linked].map((count) => (count === null ? '–' : String(count))),
    ]),
  ];
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(GAP);
  const rule = widths.map((width) => '-'.repeat(width)).join(GAP);
  const [head = [], ...body] = cells;
  return [line(head), rule, ...body.map(line)].join('\n');
}
