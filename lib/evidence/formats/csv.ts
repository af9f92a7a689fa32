import type { Translator } from '../../i18n/translator';
import type { EvidenceGroup, EvidenceItem } from '../types';
import { articleTitle, oneLine } from './facts';
import type { WritePack } from './format';

/** Without it Excel reads a file as of the system's own encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Beginnings that make a spreadsheet take a cell for a formula, also in full width and behind what is not seen (OWASP,
 * "CSV Injection").
 */
const FORMULA = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]/u;

/** A cell that every spreadsheet shows as text: quoted as in RFC 4180, and never a formula. */
export function cell(value: string): string {
  const line = oneLine(value);
  const safe = FORMULA.test(line) ? `'${line}` : line;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** The pack as a table, a row a claim, its heads in the reader's language. */
export const writeCsv: WritePack = (pack, words) => {
  const head = COLUMNS.map(([label]) => label(words));
  const rows = pack.groups.flatMap((group, place) =>
    group.items.map((item) => COLUMNS.map(([, value]) => value({ item, group, place, words }) ?? '')),
  );
  const lines = [head, ...rows].map((cells) => cells.map(cell).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
};

interface Row {
  readonly item: EvidenceItem;
  readonly group: EvidenceGroup;
  /** Of the group in the pack, from 0. */
  readonly place: number;
  readonly words: Translator;
}

type Column = readonly [label: (words: Translator) => string, value: (row: Row) => string | null];

const COLUMNS: readonly Column[] = [
  [({ t }) => t('pack.statement'), ({ place }) => String(place + 1)],
  [
    ({ t }) => t('pack.field.speaker'),
    ({ item, words }) => item.speaker?.name ?? words.t('claim.unknownSpeaker'),
  ],
  [({ t }) => t('pack.field.office'), ({ item }) => item.speaker?.office ?? null],
  [({ t }) => t('pack.field.verb'), ({ item }) => item.verb],
  [({ t }) => t('pack.field.kind'), ({ item, words }) => words.t(`kind.${item.kind}`)],
  [
    ({ t }) => t('pack.field.certain'),
    ({ item, words }) => (item.certain ? null : words.t('claim.uncertain')),
  ],
  [({ t }) => t('pack.field.quote'), ({ item }) => item.quote.exact],
  [({ t }) => t('pack.field.prefix'), ({ item }) => item.quote.prefix],
  [({ t }) => t('pack.field.suffix'), ({ item }) => item.quote.suffix],
  [({ t }) => t('pack.field.outlet'), ({ item }) => item.outletName],
  [({ t }) => t('pack.field.host'), ({ item }) => item.outlet],
  [({ t }) => t('pack.field.title'), ({ item, words }) => articleTitle(item, words)],
  [({ t }) => t('pack.field.byline'), ({ item }) => item.byline],
  [({ t }) => t('pack.field.agency'), ({ item }) => item.agency],
  [({ t }) => t('pack.field.published'), ({ item }) => item.published],
  [({ t }) => t('pack.field.saved'), ({ item }) => item.savedAt],
  [({ t }) => t('pack.field.url'), ({ item }) => item.url],
  [({ t }) => t('pack.field.hash'), ({ item }) => item.hash],
  [({ t }) => t('pack.field.notIn'), ({ group }) => group.notIn.join('؛ ')],
];
