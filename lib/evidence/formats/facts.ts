import type { Translator } from '../../i18n/translator';
import { wordsBefore, wordsBehind } from '../../i18n/words-around';
import type { EvidenceItem, EvidencePack } from '../types';

/** A thing that is known of an item, with what it is called. */
export interface Fact {
  readonly field:
    | 'speaker'
    | 'office'
    | 'verb'
    | 'kind'
    | 'outlet'
    | 'title'
    | 'byline'
    | 'agency'
    | 'published'
    | 'saved'
    | 'url'
    | 'hash';
  readonly label: string;
  readonly value: string;
}

/** Embeddings, overrides and isolates: the catalogue's own, and those by which a text could turn a line around. */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;

/** One line: whatever a reader of files may take for the end of a line is a space, nothing turns it around, and it is well-formed. */
export const oneLine = (text: string): string =>
  text
    .replace(BIDI_CONTROLS, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\s\u0085\u2028\u2029\p{Cc}]+/gu, ' ')
    .trim();

/** What the pack is about, as its title. */
export function titleOf({ about }: EvidencePack, { t }: Translator): string {
  switch (about.type) {
    case 'selection':
      return t('pack.about.selection');
    case 'event':
      return oneLine(t('pack.about.event', { title: about.title || t('event.untitled') }));
    case 'speaker':
      return oneLine(t('pack.about.speaker', { name: about.name }));
  }
}

/** The article's title, in words where it has none. */
export const articleTitle = ({ title }: Pick<EvidenceItem, 'title'>, { t }: Translator): string =>
  oneLine(title) || t('article.untitled');

/** Marks that hold a time together in a line of Arabic: without them its numbers change places. */
const LEFT_TO_RIGHT = '\u200E';

/** A time as a day in words and as it is: `13 أيار 2024 (2024-05-13T10:00:00Z)`. */
function time(iso: string, words: Translator): string {
  return `${words.fullDate(iso)} (${LEFT_TO_RIGHT}${iso}${LEFT_TO_RIGHT})`;
}

/** What stands before an item's words, with a mark where more does. */
export const before = (item: EvidenceItem): string => oneLine(wordsBefore(item));

/** What stands behind them. */
export const after = (item: EvidenceItem): string => oneLine(wordsBehind(item));

/** All that is known of an item besides its words, in the order of a citation; what is not known is left out. */
export function factsOf(item: EvidenceItem, words: Translator): Fact[] {
  const { t } = words;
  const { speaker, verb, kind, certain } = item;
  const values: readonly (readonly [Fact['field'], string | null])[] = [
    ['speaker', speaker?.name ?? t('claim.unknownSpeaker')],
    ['office', speaker?.office ?? null],
    ['verb', verb],
    ['kind', certain ? t(`kind.${kind}`) : `${t(`kind.${kind}`)} · ${t('claim.uncertain')}`],
    ['outlet', `${item.outletName} (${item.outlet})`],
    ['title', articleTitle(item, words)],
    ['byline', item.byline],
    ['agency', item.agency],
    ['published', item.published && time(item.published, words)],
    ['saved', time(item.savedAt, words)],
    ['url', item.url],
    ['hash', item.hash],
  ];
  return values.flatMap(([field, value]) =>
    value ? [{ field, label: t(`pack.field.${field}`), value: oneLine(value) }] : [],
  );
}

/** When the pack was made, in words. */
export const madeOn = (now: Date, words: Translator): string =>
  oneLine(words.t('pack.made', { date: words.fullDate(now.toISOString()) }));
