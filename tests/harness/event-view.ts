import type { Locator, Page } from '@playwright/test';
import { ARABIC_WORDS } from './words';

/** The library's events as a reader finds them. */
export class EventView {
  readonly page: Page;
  readonly #words: typeof ARABIC_WORDS;

  constructor(page: Page, words = ARABIC_WORDS) {
    this.page = page;
    this.#words = words;
  }

  /** The events in the list, by their titles. */
  get links(): Locator {
    return this.page.getByRole('heading', { level: 2 }).getByRole('link');
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** Statements that several outlets tell. */
  get comparison(): Locator {
    return this.page.getByRole('region', { name: this.#words.t('event.comparison') });
  }

  /** Check boxes of the event's articles. */
  get articles(): Locator {
    return this.page.getByRole('checkbox');
  }

  button(key: 'event.rename' | 'event.keepName' | 'event.split' | 'action.undo'): Locator {
    return this.page.getByRole('button', { name: this.#words.t(key), exact: true });
  }

  async openList(): Promise<void> {
    await this.page.getByRole('link', { name: this.#words.t('events.title'), exact: true }).click();
  }
}
