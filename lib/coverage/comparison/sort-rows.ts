import { groupBy } from '../group-by';
import type { RowOrder, StatementRow } from './types';

type Compare = (a: StatementRow, b: StatementRow) => number;

/** A comparison's rows in the order that a reader asks for; rows that it does not tell apart stay in the order of telling. */
export function sortRows(rows: readonly StatementRow[], order: RowOrder): StatementRow[] {
  const inTime = [...rows].sort((a, b) => a.place - b.place);
  return order === 'told' ? inTime : inTime.sort(comparing(inTime, order));
}

function comparing(rows: readonly StatementRow[], order: Exclude<RowOrder, 'told'>): Compare {
  switch (order) {
    case 'shared':
      return byShared(rows);
    case 'speaker':
      return bySpeaker;
    case 'difference':
      return (a, b) => Number(b.told > 1) - Number(a.told > 1) || b.difference - a.difference;
    case 'alone':
      return (a, b) => Number(a.told > 1) - Number(b.told > 1);
  }
}

/** What several outlets tell first; a speaker's rows stand together, the most told speaker's first. */
function byShared(rows: readonly StatementRow[]): Compare {
  const most = new Map<string, number>();
  // As many outlets: who says more.
  for (const [key, own] of groupBy(rows, speakerKey))
    most.set(key, Math.max(...own.map(({ told }) => told)) + own.length / (rows.length + 1));
  const weight = (row: StatementRow) => (row.speaker ? most.get(speakerKey(row))! : 0);
  return (a, b) =>
    Number(b.told > 1) - Number(a.told > 1) ||
    weight(b) - weight(a) ||
    speakerKey(a).localeCompare(speakerKey(b)) ||
    b.told - a.told;
}

const speakerKey = ({ speaker }: StatementRow) => speaker?.key ?? '';

/** By name; what nobody is named for comes last. */
function bySpeaker(a: StatementRow, b: StatementRow): number {
  if (!a.speaker || !b.speaker) return Number(!a.speaker) - Number(!b.speaker);
  return a.speaker.name.localeCompare(b.speaker.name, 'ar') || speakerKey(a).localeCompare(speakerKey(b));
}
