import { change, DEFAULTS, settings } from '../../lib/settings';

/** The reader's word on one site. */
export async function setSite(host: string, word: 'on' | 'off'): Promise<void> {
  const { sites } = { ...DEFAULTS, ...(await settings.getValue()) };
  await change({ sites: { ...sites, [host]: word } });
}

/** Whether a site's articles are saved without asking. */
export async function setAutoSave(host: string, on: boolean): Promise<void> {
  const { autoSave } = { ...DEFAULTS, ...(await settings.getValue()) };
  const others = autoSave.filter((one) => one !== host);
  await change({ autoSave: on ? [...others, host] : others });
}
