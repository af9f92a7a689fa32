import type { MarkKind } from './mark';

/** Names under which the page's highlight registry knows our marks, and what the reader moves to. */
export type HighlightName = MarkKind | 'current' | 'flash';

/** Where two overlap, the higher priority is drawn on top: a name's underline over a claim's wash. */
export const PRIORITY: Readonly<Record<HighlightName, number>> = {
  claim: 1,
  'claim-uncertain': 2,
  'claim-linked': 3,
  'claim-linked-uncertain': 4,
  official: 5,
  current: 6,
  flash: 7,
};

export const nameOf = (name: HighlightName) => `siyaq-${name}`;

interface Palette {
  readonly line: string;
  readonly wash: string;
  readonly strong: string;
  readonly flash: string;
}

/** One accent, for ink on paper and for light text on a dark page; see the tokens of the views. */
const PALETTES: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    line: '#0b6464',
    wash: 'rgb(11 100 100 / 13%)',
    strong: 'rgb(11 100 100 / 22%)',
    flash: 'rgb(255 214 102 / 75%)',
  },
  dark: {
    line: '#74cbc4',
    wash: 'rgb(116 203 196 / 16%)',
    strong: 'rgb(116 203 196 / 28%)',
    flash: 'rgb(190 140 20 / 75%)',
  },
};

/** Below the bowls and dots of Arabic letters: nearer, a line breaks off at each and runs through their bodies. */
const BELOW = '.3em';

/**
 * The style sheet of the marks. Highlights can be given colour, background and text decoration alone; a claim
 * is a wash and a name a line, so that both are seen where they overlap, and neither by colour only.
 */
export function highlightStyles(page: 'light' | 'dark'): string {
  const { line, wash, strong, flash } = PALETTES[page];
  const rule = (name: HighlightName, body: string) =>
    `::highlight(${nameOf(name)}){${body};text-underline-offset:${BELOW}}`;
  return [
    rule('claim', `background-color:${wash}`),
    rule('claim-uncertain', `background-color:${wash};text-decoration:underline dotted 2px ${line}`),
    rule('claim-linked', `background-color:${strong};text-decoration:underline solid 1px ${line}`),
    rule('claim-linked-uncertain', `background-color:${strong};text-decoration:underline dotted 2px ${line}`),
    rule('official', `text-decoration:underline solid 2px ${line}`),
    rule('current', `background-color:${strong};text-decoration:underline solid 3px ${line}`),
    rule('flash', `background-color:${flash}`),
    '@media (forced-colors:active){',
    rule('claim', 'background-color:Canvas;color:CanvasText;text-decoration:underline dashed 1px'),
    rule('claim-uncertain', 'background-color:Canvas;color:CanvasText;text-decoration:underline dotted 2px'),
    rule('claim-linked', 'background-color:Canvas;color:CanvasText;text-decoration:underline solid 1px'),
    rule(
      'claim-linked-uncertain',
      'background-color:Canvas;color:CanvasText;text-decoration:underline dotted 3px',
    ),
    rule('official', 'text-decoration:underline solid 2px'),
    rule('current', 'background-color:Highlight;color:HighlightText'),
    rule('flash', 'background-color:Mark;color:MarkText'),
    '}',
  ].join('\n');
}

/** Text lighter than this (relative luminance, 0 to 1) stands on a dark page. */
const LIGHT_TEXT = 0.45;

/**
 * Whether an article is light text on a dark ground. The text's colour tells it even where the ground is a
 * picture or an ancestor's; the page's `color-scheme` often does not.
 */
export function groundOf(element: Element): 'light' | 'dark' {
  const [r = 0, g = 0, b = 0] =
    getComputedStyle(element)
      .color.match(/[\d.]+/g)
      ?.map(Number) ?? [];
  const linear = [r, g, b].map((part) => (part / 255) ** 2.2);
  return 0.2126 * linear[0]! + 0.7152 * linear[1]! + 0.0722 * linear[2]! > LIGHT_TEXT ? 'dark' : 'light';
}
