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
  if (!cell) return [];
  return cell.split('،').flatMap((value) => spellings(value.trim()));
}

/**
 * Every spelling of a name in table notation, first choices first.
 * @throws RangeError where a word has an empty choice
 */
export function spellings(name: string): string[] {
  let found = [''];
  for (const word of name.split(' ')) {
    const choices = word.split('/');
    if (choices.includes('')) throw new RangeError(`Empty spelling in “${name}”`);
    found = found.flatMap((start) => choices.map((choice) => (start === '' ? choice : `${start} ${choice}`)));
  }
  return found.flatMap((spelling) => withJoinedCompounds(spelling.replaceAll('_', ' ')));
}

/** `عبد العزيز`, `نصر الله`, `نور الدين`: a first part and a second part with the article. */
const COMPOUND =
  /(?<=^| )(?:(عبد) (?=ال)|([^ ]+) (?=الدين(?: |$))|(نصر|خير|سعد|جاد|عطا|فضل|ضيف|حمد|جار|رزق|عوض|فتح) (?=الله(?: |$)))/g;

function withJoinedCompounds(name: string): string[] {
  const whole = name.replace(COMPOUND, '$1$2$3');
  return whole === name ? [name] : [name, whole];
}
