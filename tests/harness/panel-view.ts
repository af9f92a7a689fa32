import { expect, type Locator, type Page } from '@playwright/test';
import { ARABIC } from '../../lib/i18n/catalogue/arabic';
import { ENGLISH } from '../../lib/i18n/catalogue/english';
import { ARABIC_WORDS, beginningOf } from './words';

/** No story names more; an end to the counting. */
const MOST_OFFICIALS = 100;

/** The side panel as a reader finds it: by what it says. */
export class PanelView {
  readonly page: Page;
  readonly #words: typeof ARABIC_WORDS;

  constructor(page: Page, words = ARABIC_WORDS) {
    this.page = page;
    this.#words = words;
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** The exact words of each claim; a click shows it on the page. */
  get claims(): Locator {
    return this.page
      .getByRole('region', { name: this.#words.t('panel.claims') })
      .getByTitle(this.#words.t('claim.show'));
  }

  get saveButton(): Locator {
    return this.page.getByRole('button', { name: this.#words.t('action.save'), exact: true });
  }

  get saveVersionButton(): Locator {
    return this.page.getByRole('button', { name: this.#words.t('article.saveVersion'), exact: true });
  }

  /** Opens the saved article; there once it is saved. */
  get openSavedButton(): Locator {
    return this.page.getByRole('main').getByRole('button', { name: this.#words.t('article.open') });
  }

  get undoButton(): Locator {
    return this.page.getByRole('button', { name: this.#words.t('action.undo'), exact: true });
  }

  /** «في أرشيفي: …» under each claim that the archive has something on. */
  get contexts(): Locator {
    return this.page.getByText(this.#beginning('context.summary'));
  }

  /** The number of officials that the article card names. */
  async officialsCount(): Promise<number> {
    const said = (await this.page.getByRole('region').filter({ has: this.title }).textContent()) ?? '';
    for (let count = 0; count <= MOST_OFFICIALS; count++)
      if (said.includes(this.#words.plural('officials', count))) return count;
    throw new Error('The article card names no number of officials');
  }

  /** The claim in front. */
  get current(): Locator {
    return this.page.locator('[aria-current="true"]');
  }

  /** The claim with these words. */
  claim(words: string): Locator {
    const shown = this.page.getByTitle(this.#words.t('claim.show')).filter({ hasText: words });
    return this.page.getByRole('listitem').filter({ has: shown });
  }

  /** A speaker's name as a heading over their claims. */
  speaker(name: string): Locator {
    return this.page.getByRole('heading', { level: 3, name });
  }

  /** Waits until the panel shows the article with this title. */
  async shows(title: string): Promise<void> {
    await expect(this.title).toHaveText(title);
  }

  /** Waits until the archive has been asked about the article in front, whatever it knows. */
  async hasAnswered(): Promise<void> {
    const { t } = this.#words;
    const heading = (name: string) => this.page.getByRole('heading', { name });
    await this.contexts
      .or(heading(t('context.related')))
      .or(heading(t('state.nothingFound.title')))
      .or(heading(t('state.archiveEmpty.title')))
      .first()
      .waitFor();
  }

  /** Saves the article in front and waits until the panel says that it is saved. */
  async save(): Promise<void> {
    await this.saveButton.click();
    await this.openSavedButton.waitFor();
  }

  #beginning(key: 'context.summary'): RegExp {
    const catalogue = this.#words.language === 'ar' ? ARABIC : ENGLISH;
    return new RegExp(`^${beginningOf(catalogue[key]).trim()}`);
  }
}
