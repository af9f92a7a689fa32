/**
 * The notation of the lexicon's tables, so that an entry is one line that a person can read and mend:
 *
 * - one entry a line, cells apart by ` | `; blank lines and lines that start with `#` are left out;
 * - several values in a cell are apart by `، ` (Arabic comma);
 * - `/` between words gives spellings of one word: `سيرغي/سيرجي لافروف` is two names;
 * - `_` joins words of one spelling: `إيل_سونغ/إيلسونغ`.
 *
 * Spellings that `fold` unites (hamza seats, ta marbuta, alef maqsura …) are written once, and compounds
 * as two words: the spelling in one word (`عبدالله`, `نورالدين`) is added when the table is read.
 */
export type Row = readonly string[];

/** @returns the table's entries, each a list of trimmed cells; an empty cell is `''` */
export function rows(table: string): Row[] {
  const found: Row[] = [];
  for (const line of table.split('\n')) {
    const entry = line.trim();
    if (entry === '' || entry.startsWith('#')) continue;
    found.push(entry.split('|').map((cell) => cell.trim()));
  }
  return found;
}

/** The values of a cell with every spelling written out; `[]` for an empty or missing cell. */
export function values(cell: string | undefined): string[] {
  const found: string[] = [];
  if (cell) for (const value of cell.split('،')) write(value.trim(), found);
  return found;
}

/**
 * Every spelling of a name in table notation, first choices first.
 * @throws RangeError where a word has an empty choice
 */
export function spellings(name: string): string[] {
  const found: string[] = [];
  write(name, found);
  return found;
}

// The tables hold thousands of names and are read whenever the background starts: most have one spelling.
function write(name: string, found: string[]): void {
  const at = name.indexOf('/');
  if (at === -1) {
    const spelling = name.includes('_') ? name.replaceAll('_', ' ') : name;
    found.push(spelling);
    if (!MAY_HOLD_COMPOUND.test(spelling)) return;
    const whole = spelling.replace(COMPOUND, '$1$2$3');
    if (whole !== spelling) found.push(whole);
    return;
  }
  const start = name.lastIndexOf(' ', at) + 1;
  const space = name.indexOf(' ', at);
  const end = space === -1 ? name.length : space;
  for (const choice of name.slice(start, end).split('/')) {
    if (choice === '') throw new RangeError(`Empty spelling in “${name}”`);
    write(name.slice(0, start) + choice + name.slice(end), found);
  }
}

const MAY_HOLD_COMPOUND = /عبد ال| الدين| الله/;

/** `عبد العزيز`, `نصر الله`, `نور الدين`: a first part and a second part with the article. */
const COMPOUND =
  /(?<=^| )(?:(عبد) (?=ال)|([^ ]+) (?=الدين(?: |$))|(نصر|خير|سعد|جاد|عطا|فضل|ضيف|حمد|جار|رزق|عوض|فتح) (?=الله(?: |$)))/g;
