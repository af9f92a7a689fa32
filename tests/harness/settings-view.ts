import { expect, type Locator, type Page } from '@playwright/test';
import { ARABIC_WORDS } from './words';

/** The library's settings as a reader finds them. */
export class SettingsView {
  readonly page: Page;
  readonly #words: typeof ARABIC_WORDS;

  constructor(page: Page, words = ARABIC_WORDS) {
    this.page = page;
    this.#words = words;
  }

  /** How many articles, claims and outlets the archive holds. */
  get contents(): Locator {
    return this.page.locator('.storage dd').first();
  }

  /** Deletes everything, once the reader opened the place for it. */
  async wipe(): Promise<void> {
    const { t } = this.#words;
    await this.page.getByLabel(t('wipe.sure')).check();
    await this.page.getByRole('button', { name: t('wipe.do') }).click();
    await expect(this.page.getByText(t('wipe.done'))).toBeVisible();
  }

  /** Chooses a file and takes in what it would bring. */
  async import(path: string): Promise<void> {
    const { t } = this.#words;
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: t('transfer.import') }).click();
    await (await chooser).setFiles(path);
    await this.page.getByRole('button', { name: t('import.take'), exact: true }).click();
    await expect(this.page.getByText(t('import.done'))).toBeVisible();
  }
}
