import { storage } from 'wxt/utils/storage';

/** How Siyaq may notice Arabic news. `unset` until the reader has chosen: nothing is read before. */
export type Notice = 'unset' | 'everywhere' | 'chosen' | 'button';

export interface Settings {
  readonly notice: Notice;
  /** Host (without `www.`) → the reader's word on it; it beats `notice`. */
  readonly sites: Readonly<Record<string, 'on' | 'off'>>;
  /** Hosts whose articles are saved without asking. */
  readonly autoSave: readonly string[];
  readonly language: 'ar' | 'en';
  readonly digits: 'arab' | 'latn';
  readonly theme: 'system' | 'light' | 'dark';
  readonly marks: boolean;
  /** Show only claims whose speaker is certain; what is saved stays whole. */
  readonly strict: boolean;
}

export const DEFAULTS: Settings = {
  notice: 'unset',
  sites: {},
  autoSave: [],
  language: 'ar',
  digits: 'latn',
  theme: 'system',
  marks: true,
  strict: false,
};

/** The one place that settings live in; watch it with `settings.watch`. */
export const settings = storage.defineItem<Settings>('local:settings', { fallback: DEFAULTS, version: 1 });

/** Changes some settings and leaves the rest; a value of an older version is completed with defaults. */
export async function change(part: Partial<Settings>): Promise<Settings> {
  const next = { ...DEFAULTS, ...(await settings.getValue()), ...part };
  await settings.setValue(next);
  return next;
}

/** Host without `www.`, the key of `sites` and of an outlet. */
export function siteOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}
