import type { Locator, Page } from '@playwright/test';
import { ARABIC_WORDS } from './words';

/** An official's page as a reader finds it. */
export class RecordView {
  readonly page: Page;
  readonly #words: typeof ARABIC_WORDS;

  constructor(page: Page, words = ARABIC_WORDS) {
    this.page = page;
    this.#words = words;
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  /** Bars of the picture, the first month first. */
  get bars(): Locator {
    return this.page.locator('.picture__bar');
  }

  get month(): Locator {
    return this.page.getByLabel(this.#words.t('timeline.month'));
  }

  get search(): Locator {
    return this.page.getByRole('searchbox', { name: this.#words.t('record.search') });
  }

  /** What was said, as the first to tell it words it. */
  get utterances(): Locator {
    return this.page.locator('.utterance');
  }

  get all(): Locator {
    return this.page.getByRole('button', { name: this.#words.t('record.all'), exact: true });
  }
}
