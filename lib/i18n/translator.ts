import type { Settings } from '../settings';
import { ARABIC } from './catalogue/arabic';
import { ENGLISH } from './catalogue/english';
import { PLURALS } from './catalogue/plurals';
import { counter, digitsOf } from './counter';
import { dateWriter } from './dates';
import { isolate } from './isolate';

export type Language = Settings['language'];
type MessageKey = keyof typeof ARABIC;
type PluralKey = keyof typeof PLURALS;

/** Names of the `{slot}`s of a message. */
type Slots<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | Slots<Rest>
  : never;
/** Text is isolated, a number written in the reader's digits, several texts joined as a list. */
type SlotValue = string | number | readonly string[];
type SlotValues<Key extends MessageKey> = [Slots<(typeof ARABIC)[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<Slots<(typeof ARABIC)[Key]>, SlotValue>>];

export interface Translator {
  readonly language: Language;
  readonly direction: 'rtl' | 'ltr';
  /** A message. Text in its slots is isolated, so that a Latin name cannot turn the sentence around. */
  t<Key extends MessageKey>(key: Key, ...values: SlotValues<Key>): string;
  /** A counted thing in the form that its number takes: `تصريحان`, `3 تصريحات`, `11 تصريحًا`. */
  plural(key: PluralKey, count: number): string;
  number(value: number): string;
  /** `share` from 0 to 1. */
  percent(share: number): string;
  /** An ISO 8601 time as a day in words; relative under a week. Empty for null and for what is no time. */
  date(iso: string | null): string;
  /** The same, never relative. */
  fullDate(iso: string | null): string;
  /** A day, a month (`2018-03`) or a year (`2018`) in words. */
  partialDate(iso: string): string;
  /** `أ وب وج`, each item isolated. */
  list(items: readonly string[]): string;
  bytes(count: number): string;
}

export interface TranslatorOptions {
  /** Two-letter region of the reader (`SY`): which month names to write. Both common sets without one. */
  readonly region?: string | undefined;
  readonly now?: () => Date;
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
const UNIT_STEP = 1000;

/** Puts things into the reader's words: language and digits by setting, not by the browser's locale. */
export function translator(
  settings: Pick<Settings, 'language' | 'digits'>,
  options: TranslatorOptions = {},
): Translator {
  const { language } = settings;
  const digits = digitsOf(settings);
  const locale = `${language}-u-nu-${digits}`;
  const messages: Readonly<Record<MessageKey, string>> = language === 'ar' ? ARABIC : ENGLISH;
  const count = counter(settings);
  const plain = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const plural = (key: PluralKey, n: number) => count(PLURALS[key], n);
  const dates = dateWriter({ language, digits, ...options, daysAgo: (days) => plural('daysAgo', days) });
  const list = (items: readonly string[]) => lists.format(items.map(isolate));
  const show = (value: SlotValue): string => {
    if (typeof value === 'string') return isolate(value);
    return typeof value === 'number' ? plain.format(value) : list(value);
  };

  return {
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    t: (key, ...[values]) => {
      const message = messages[key];
      if (!values) return message;
      const slots: Readonly<Record<string, SlotValue>> = values;
      return message.replace(/\{(\w+)\}/g, (slot, name: string) => {
        const value = slots[name];
        return value === undefined ? slot : show(value);
      });
    },
    plural,
    number: (value) => plain.format(value),
    percent: (share) => percent.format(share),
    date: dates.date,
    fullDate: dates.fullDate,
    partialDate: dates.partialDate,
    list,
    bytes: (count) => {
      const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, count)) / 3));
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: UNITS[power],
        unitDisplay: language === 'ar' ? 'long' : 'short',
        maximumFractionDigits: power > 1 ? 1 : 0,
      }).format(count / UNIT_STEP ** power);
    },
  };
}
