import { foldKey } from '../../arabic/fold';
import { AGENCIES } from './agencies';
import { plain } from './plain';

/** Where a credit can stand. Patterns work on folded text with its marks. */
interface CreditPattern {
  readonly id: string;
  readonly pattern: RegExp;
  readonly example: string;
}

/** In the first paragraph or a line of its own before it. */
const OPENING: readonly CreditPattern[] = [
  {
    id: 'date-agency',
    pattern: /^[\d٠-٩/.:\s-]{8,24}\s[-–—|·]\s([\p{L}. ]{2,40})$/u,
    example: '2025/02/04 — رويترز',
  },
  {
    id: 'place-agency',
    pattern: /^[\p{L} ]{2,30}\s*[-–—/،,:]\s*[("«]?([\p{L}. ]{2,30}?)[)"»]?\s*(?:[-–—:/]|$)/u,
    example: 'دمشق-سانا',
  },
  { id: 'place-brackets', pattern: /^[\p{L} ،,/.-]{0,40}\(([^()]{2,40})\)/u, example: 'القاهرة (رويترز) -' },
  {
    id: 'agency-first',
    pattern: /^([\p{L}. ]{2,30}?)\s*[-–—/:]\s*(?=[\p{L}("«]|$)/u,
    example: 'أ ف ب - أعلن',
  },
  {
    id: 'place-writer-agency',
    pattern: /^[\p{L} ]{2,30}\s*\/\s*[\p{L}. ]{3,40}\/\s*([\p{L}. ]{2,30}?)\s*$/u,
    example: 'إسطنبول / نور صالح / الأناضول',
  },
  {
    id: 'place-date-agency',
    pattern: /^[\p{L} ]{2,30}[\s-]*[\d٠-٩]{1,2}[^()/\n]{0,30}[/(]\s*([\p{L}. ]{2,20}?)\s*[/)]/u,
    example: 'الكويت - 8 - 5 (كونا) --',
  },
  {
    id: 'both-calendars',
    pattern: /ه\s*الموافق\s[^()\n]{6,30}\sم\s+([\p{L}]{2,12})$/u,
    example: 'الرياض 10 ذو القعدة 1446 هـ الموافق 08 مايو 2025 م واس',
  },
  { id: 'brackets-only', pattern: /^\(([^()]{2,40})\)/u, example: '(رويترز)' },
];

/** In the last paragraphs. */
const CLOSING: readonly CreditPattern[] = [
  {
    id: 'source-line',
    pattern: /^[^\p{L}]*(?:ال)?مصدر\s*[:：/-]\s*\(?([^()\n]{2,60}?)\)?\s*[.]?\s*$/u,
    example: 'المصدر: وكالة الأناضول',
  },
  {
    id: 'source-line',
    pattern: /^[^\p{L}]*(?:ال)?مصادر\s*[:：]\s*\(?([^()\n]{2,60}?)\)?\s*$/u,
    example: 'المصادر: وكالات',
  },
  { id: 'sign-off', pattern: /--?\s*\(\s*([^()]{2,40})\s*\)[^\n]{0,60}$/u, example: '--(بترا)' },
  { id: 'last-brackets', pattern: /\(([^()]{2,40})\)[\s.]*$/u, example: '… يوم الأحد. (أ ف ب)' },
  {
    id: 'quoted-from',
    pattern: /^[^\p{L}]*نقلا عن\s*[:：]?\s*([^\n]{2,40}?)[\s.]*$/u,
    example: 'نقلا عن رويترز',
  },
  { id: 'line', pattern: /^[^\p{L}]*([\p{L}\d. /+،,&–-]{2,40}?)[^\p{L}]*$/u, example: 'فرانس24/ أ ف ب' },
];

/** How agencies end a text; the desk's initials, an hour or a number may follow. */
const SIGN_OFFS: readonly (readonly [pattern: RegExp, example: string])[] = [
  [/[\s.]*-{2,}\s*\([^()]{2,40}\)[^\n]{0,60}$/u, '--(بترا) أ ع/ ح ن'],
  [/\s*\/\/\s*(?:انتهى|انتهي|يتبع)\s*\/\/[^\n]{0,40}$/u, '// انتهى // 19:42 ت م 0181'],
  [/\s*\((?:النهاية|انتهى|يتبع)\)(?:[\s./-]*\p{L}){0,8}[\s./]*$/u, '(النهاية) س ع / م ر'],
  [/\s*={3,}(?:[\s./-]*\p{L}){0,8}[\s./]*$/u, '===== ر.ع'],
];
const KEYS: ReadonlyMap<string, string | null> = new Map(
  AGENCIES.flatMap(({ spellings, host }) =>
    spellings.map((spelling) => [keyOf(spelling), host ?? null] as const),
  ),
);
/** An agency that the table does not name, by its own word: `وكالة الشمال للأنباء`. */
const UNLISTED = /^وكاله(?: [\p{L}]+){1,5}$/u;
const GENERIC = /^(?:ال)?(?:وكاله|وكالات)\s+(?:ال)?(?:انباء\s+)?/;

/** `أ. ف. ب.` → `افب`: folded letters without dots, spaces and the word for agency. */
function keyOf(name: string): string {
  return foldKey(name).replace(/[^\p{L}]+/gu, '');
}

/**
 * An agency's name within a credit; other names beside it (`الوطن – وكالات`) are passed over.
 * @returns the name as printed
 */
export function agencyIn(credit: string, outlet: string): string | null {
  for (const part of credit.split(/\s*[-–—/،,+|&()]\s*|\s+و(?=ال|وكال)/u)) {
    const printed = part.trim().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    if (!printed) continue;
    const folded = foldKey(printed);
    const names = [
      folded,
      folded.replace(GENERIC, ''),
      folded.replace(/\s*(?:للانباء|الاخباريه|العربيه)$/, '').replace(GENERIC, ''),
    ];
    for (const name of names) {
      const host = KEYS.get(keyOf(name)) ?? (KEYS.has(keyOf(name)) ? null : undefined);
      if (host === undefined) {
        if (UNLISTED.test(folded)) return printed;
        continue;
      }
      if (host !== null && (outlet === host || outlet.endsWith(`.${host}`))) return null;
      return printed;
    }
  }
  return null;
}

/** Lines of the page that may hold a credit, besides the body. */
export interface CreditLines {
  /** The body's blocks before pruning, in order. */
  readonly opening: readonly string[];
  readonly closing: readonly string[];
  /** Names that the page gives for its author. */
  readonly authors: readonly (string | null)[];
}

/**
 * The agency that a text is credited to: its own credit lines, dateline or author.
 * @param outlet host of the outlet; an agency's own name on its own site is no credit
 * @param outletName the outlet's name for itself
 */
export function findAgency(
  { opening, closing, authors }: CreditLines,
  outlet: string,
  outletName = '',
): string | null {
  const byAuthor = authors
    .map((name) => (name ? agencyIn(name, outlet) : null))
    .find((agency) => agency !== null);
  const agency =
    matched(closing, CLOSING.slice(0, 3), outlet) ??
    matched(opening, OPENING, outlet) ??
    byAuthor ??
    matched(closing, CLOSING.slice(3), outlet);
  // `وكالة الشمال` on the pages of `وكالة الشمال الإخبارية` is the outlet itself.
  return agency && `${foldKey(outletName)} `.startsWith(`${foldKey(agency)} `) ? null : agency;
}

/** Longest opening that can be a dateline. */
const DATELINE = 80;

function matched(
  lines: readonly string[],
  patterns: readonly CreditPattern[],
  outlet: string,
): string | null {
  for (const line of lines)
    for (const { pattern } of patterns) {
      const isOpening = patterns === OPENING;
      const text = isOpening ? line.slice(0, DATELINE) : line.slice(-DATELINE * 2);
      const printed = originalOf(text, pattern);
      const agency = printed && agencyIn(printed, outlet);
      if (agency) return plain(agency);
    }
  return null;
}

/** Matches in the text without diacritics and tatweel, so that the credit keeps its spelling. */
function originalOf(text: string, pattern: RegExp): string | null {
  const bareText = text.replace(/[\u0640\u064b-\u065f\u0670]/g, '');
  return pattern.exec(bareText)?.[1] ?? null;
}

/** Length of the text before an agency's sign-off (`--(بترا)`), which is a credit and no body. */
export function withoutSignOff(text: string): number {
  const match = SIGN_OFFS.map(([pattern]) => pattern.exec(text)).find((found) => found !== null);
  return match ? match.index + (/^[.]/.test(match[0].trim()) ? match[0].indexOf('.') + 1 : 0) : text.length;
}

/** Words of a place or a date that stand before an agency's name. */
const PLACE_WORDS = 3;

/** Initials are no words: `ع.ج/ص.ش (د ب أ)` is a desk's sign. */
const longWords = (text: string) => foldKey(text).match(/\p{L}{2,}/gu)?.length ?? 0;

/** True for a line that is a credit and nothing else: `دمشق-سانا`, `المصدر: وكالات`, `(رويترز)`. */
export function isCreditLine(text: string, outlet: string): boolean {
  if (text.length > DATELINE) return false;
  if (/^[^\p{L}]*(?:ال)?مص(?:در|ادر)\s*[:：/]/u.test(foldKey(text))) return true;
  const words = longWords(text);
  return [...OPENING, ...CLOSING].some(({ pattern }) => {
    const agency = agencyIn(pattern.exec(text)?.[1] ?? '', outlet);
    return agency !== null && words - longWords(agency) <= PLACE_WORDS;
  });
}
