import type { MeasuredArchive } from './measure-archive';
import type { MeasuredPeer } from './measure-peer';
import type { PeerName } from './page/peer-work';
import type { Summary } from './page/summary';

const NAME = 44;
const GOAL = 16;
const CELL = 26;

/** What must hold, where something must, as it stands in the issue. */
const GOALS: Readonly<Record<string, string>> = {
  'save an article': '95 %: 50',
  'all that the panel needs, 20 claims': '95 %: 100',
  'search, all of these': '95 %: 60',
  'library, first paint': '300',
};

/** One table of all that was measured: a column for each size. */
export function table(
  archives: readonly MeasuredArchive[],
  peers: ReadonlyMap<PeerName, readonly MeasuredPeer[]>,
): string {
  const row = (what: string, goal: string, cells: readonly string[]) =>
    what.padEnd(NAME) + goal.padEnd(GOAL) + cells.map((cell) => cell.padStart(CELL)).join('');
  const line = (what: string, value: (one: MeasuredArchive) => string, goal = '') =>
    row(what, goal, archives.map(value));
  const peerLines = [...peers].flatMap(([name, measured]) => {
    const cells = (what: string, value: (one: MeasuredPeer) => string) =>
      row(
        `${name}, ${what}`,
        '',
        archives.map((_, at) => (measured[at] ? value(measured[at]) : 'out of memory')),
      );
    return [
      cells('indexing an article, ms', ({ indexing }) => indexing.toFixed(2)),
      cells('related articles of a page, ms', ({ query }) => times(query)),
      cells('heap, MB', ({ heap }) => heap.toFixed(0)),
      cells('R-precision', (one) => share(one.rPrecision)),
    ];
  });
  return [
    row(
      'ms: median / 95 % / most',
      'at most',
      archives.map(({ articles }) => `${articles} articles`),
    ),
    line('claims', ({ claims }) => String(claims)),
    ...[...archives[0]!.times.keys()].map((what) =>
      line(what, (one) => times(one.times.get(what)!), GOALS[what]),
    ),
    line(
      'background heap, MB: kept / peak',
      ({ background: { kept, peak } }) => [kept, peak].map((size) => size.toFixed(0)).join(' / '),
      '64',
    ),
    line('page heap, MB', ({ pageHeap }) => pageHeap.toFixed(0)),
    line('KB on disk an article', ({ kilobytesAnArticle }) => kilobytesAnArticle.toFixed(1)),
    line('related articles, R-precision', (one) => share(one.rPrecision)),
    // An archive that was kept may be full already.
    line('filled, articles a second', ({ filled }) => (Number.isFinite(filled) ? filled.toFixed(0) : '–')),
    line('exported / looked at / imported a second', ({ transfer }) =>
      transfer
        ? [transfer.exported, transfer.looked, transfer.imported].map((rate) => rate.toFixed(0)).join(' / ')
        : '–',
    ),
    line('heap grown by that, MB', ({ transferHeap }) => transferHeap?.toFixed(0) ?? '–'),
    line('slowed by other work, times', ({ slowed }) => slowed.toFixed(1)),
    ...peerLines,
  ].join('\n');
}

function times({ median, p95, most }: Summary): string {
  return [median, p95, most].map((value) => value.toFixed(1)).join(' / ');
}

function share(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
