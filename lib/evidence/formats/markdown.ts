import type { Translator } from '../../i18n/translator';
import type { EvidenceGroup, EvidenceItem } from '../types';
import { after, articleTitle, before, factsOf, madeOn, oneLine, titleOf } from './facts';
import type { WritePack } from './format';

/** Whatever Markdown (CommonMark 0.31, GitHub's tables and strikethrough) would take for a mark, anywhere in a line. */
const MARKS = /[\\`*_{}[\]()<>#|~!&]/g;
/** At the start of a line only: lists, rules, headings by underline. */
const AT_START = /^(?:[-+=]|\d+[.)])/;

/** Text that Markdown shows as it is. */
function escaped(text: string): string {
  const marked = oneLine(text).replace(MARKS, '\\$&');
  return marked.replace(AT_START, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
}

/** An address between angle brackets, which its own must not close. */
const address = (url: string) =>
  `<${oneLine(url)
    .replace(/[<>\\]/g, encodeURIComponent)
    .replaceAll(' ', '%20')}>`;

/** The pack as Markdown: each claim a quotation with its facts below it. */
export const writeMarkdown: WritePack = (pack, words, now) => {
  const lines = [
    `# ${escaped(titleOf(pack, words))}`,
    '',
    escaped(madeOn(now, words)),
    '',
    escaped(words.t('pack.indirect')),
    ...pack.groups.flatMap((group, place) => groupLines(group, place, words)),
  ];
  return `${lines.join('\n')}\n`;
};

function groupLines(group: EvidenceGroup, place: number, words: Translator): string[] {
  const { t, number } = words;
  const { speaker, items, notIn } = group;
  const name = speaker?.name ?? t('claim.unknownSpeaker');
  const heading = speaker?.office ? `${name} – ${speaker.office}` : name;
  return [
    '',
    `## ${escaped(`${number(place + 1)}`)}\\. ${escaped(heading)}`,
    ...items.flatMap((item) => itemLines(item, words)),
    ...(notIn.length > 0 ? ['', escaped(t('pack.notIn', { outlets: notIn }))] : []),
  ];
}

function itemLines(item: EvidenceItem, words: Translator): string[] {
  const link = `[${escaped(articleTitle(item, words))}](${address(item.url)})`;
  return [
    '',
    `> ${escaped(item.quote.exact)}`,
    '',
    ...factsOf(item, words).flatMap(({ field, label, value }) => {
      if (field === 'url') return [];
      return `- ${escaped(label)}: ${field === 'title' ? link : escaped(value)}`;
    }),
    `- ${escaped(words.t('pack.field.prefix'))}: ${escaped(before(item))}`,
    `- ${escaped(words.t('pack.field.suffix'))}: ${escaped(after(item))}`,
  ];
}
