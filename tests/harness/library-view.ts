import { expect, type Locator, type Page } from '@playwright/test';
import { ARABIC_WORDS } from './words';

/** The library page as a reader finds it. */
export class LibraryView {
  readonly page: Page;
  readonly #words: typeof ARABIC_WORDS;

  constructor(page: Page, words = ARABIC_WORDS) {
    this.page = page;
    this.#words = words;
  }

  get searchBox(): Locator {
    return this.page.getByRole('searchbox', { name: this.#words.t('library.search') });
  }

  /** The saved articles in sight. */
  get rows(): Locator {
    return this.page.getByRole('article');
  }

  get undoButton(): Locator {
    return this.page.getByRole('button', { name: this.#words.t('action.undo'), exact: true });
  }

  row(title: string): Locator {
    return this.rows.filter({ has: this.page.getByRole('heading', { name: title }) });
  }

  async search(text: string): Promise<void> {
    await this.searchBox.fill(text);
  }

  /** Selects an article and deletes what is selected. */
  async remove(title: string): Promise<void> {
    await this.row(title).getByRole('checkbox').check();
    await this.page.getByRole('button', { name: this.#words.t('action.remove'), exact: true }).click();
    await expect(this.row(title)).toHaveCount(0);
  }
}
