import type { Locator, Page } from '@playwright/test';
import { ARABIC_WORDS } from './words';

/** An event's page in the library as a reader finds it: by what it says. */
export class ComparisonView {
  readonly page: Page;
  readonly #words: typeof ARABIC_WORDS;

  constructor(page: Page, words = ARABIC_WORDS) {
    this.page = page;
    this.#words = words;
  }

  get table(): Locator {
    return this.page.getByRole('region', { name: this.#words.t('event.comparison') });
  }

  /** Heads of its columns: the outlets. */
  get outlets(): Locator {
    return this.table.getByRole('columnheader');
  }

  get order(): Locator {
    return this.page.getByLabel(this.#words.t('comparison.order'), { exact: true });
  }

  /** The row of the statement that a cell has in these words. */
  row(words: string): Locator {
    return this.table.getByRole('row').filter({ hasText: words });
  }

  /** Speakers' names from the first row to the last. */
  async speakers(): Promise<string[]> {
    return this.table.getByRole('rowheader').locator('a[href*="#/speaker/"]').allTextContents();
  }

  /** Every row from its speaker on: each cell's words with what is dropped as `[-…-]` and added as `[+…+]`, and its links. */
  async cells(): Promise<string[][]> {
    const rows = await this.table.getByRole('row').all();
    return Promise.all(rows.map((row) => row.locator('th, td').evaluateAll(inOneLine)));
  }

  async show(part: 'statements' | 'naming' | 'sources'): Promise<void> {
    const parts = this.page.getByRole('navigation', { name: this.#words.t('part.label') });
    await parts.getByRole('link', { name: this.#words.t(`part.${part}`), exact: true }).click();
  }

  /** What the outlets call one thing. */
  referent(label: string): Locator {
    return this.page.getByRole('region', { name: label }).first();
  }
}

function inOneLine(cells: readonly Element[]): string[] {
  return cells.map((cell) => {
    const copy = cell.cloneNode(true) as Element;
    for (const dropped of copy.querySelectorAll('del')) dropped.textContent = `[-${dropped.textContent}-]`;
    for (const added of copy.querySelectorAll('ins')) added.textContent = `[+${added.textContent}+]`;
    const links = [...copy.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    return [copy.className, copy.textContent, ...links].join(' | ');
  });
}
