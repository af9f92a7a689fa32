import type { Translator } from '../../lib/i18n/translator';

type Direction = Translator['direction'];

/** Pixels, which are the units of the picture: a finger or a mouse finds a month, and a year takes a hand's width. */
export const MONTH_WIDTH = 20;
export const BARS_HEIGHT = 56;
export const ROW_HEIGHT = 28;
const YEARS_HEIGHT = 22;
const LEAST_BAR = 3;
const LEAST_DOT = 3;
const MOST_DOT = 9;

export const heightOf = (rows: number) => BARS_HEIGHT + rows * ROW_HEIGHT + YEARS_HEIGHT;

/** Middle of a month. The first stands where reading begins. */
export function middleOf(column: number, months: number, direction: Direction): number {
  const place = direction === 'rtl' ? months - 1 - column : column;
  return (place + 0.5) * MONTH_WIDTH;
}

/** The month at so many pixels from the picture's left. */
export function columnAt(x: number, months: number, direction: Direction): number {
  const place = Math.floor(x / MONTH_WIDTH);
  return direction === 'rtl' ? months - 1 - place : place;
}

/** The row at so many pixels from its top; null for the bars, and for the years beneath. */
export function rowAt(y: number, rows: number): number | null {
  const row = Math.floor((y - BARS_HEIGHT) / ROW_HEIGHT);
  return row >= 0 && row < rows ? row : null;
}

/** Height of a bar: as much of the room as its count is of the most. */
export const barOf = (count: number, most: number) =>
  Math.max(LEAST_BAR, (count / most) * (BARS_HEIGHT - ROW_HEIGHT / 4));

/** Radius of a dot whose area tells the count. */
export const radiusOf = (count: number, most: number) =>
  Math.max(LEAST_DOT, Math.sqrt(count / most) * MOST_DOT);
