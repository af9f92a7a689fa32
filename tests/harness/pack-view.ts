import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import type { FormatName } from '../../lib/evidence/formats';
import { ARABIC_WORDS } from './words';

/** A file that the reader took away. */
export interface TakenFile {
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** Waits for the file that a click downloads. */
export async function takenBy(page: Page, click: () => Promise<void>): Promise<TakenFile> {
  const download = page.waitForEvent('download');
  await click();
  const file = await download;
  const path = (await file.path())!;
  return { name: file.suggestedFilename(), path, text: await readFile(path, 'utf8') };
}

/** An evidence pack as a reader finds it. */
export class PackView {
  readonly page: Page;
  readonly #words: typeof ARABIC_WORDS;

  constructor(page: Page, words = ARABIC_WORDS) {
    this.page = page;
    this.#words = words;
  }

  /** The exact words of each claim in it. */
  get quotes(): Locator {
    return this.page.locator('.evidence-item__exact');
  }

  /** Downloads it in one of its forms. */
  async take(format: FormatName): Promise<TakenFile> {
    await this.page.getByRole('radio', { name: this.#words.t(`pack.format.${format}`) }).check();
    return takenBy(this.page, () =>
      this.page.getByRole('button', { name: this.#words.t('pack.download') }).click(),
    );
  }
}
