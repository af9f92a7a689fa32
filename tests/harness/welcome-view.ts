import type { Page } from '@playwright/test';
import type { Choice } from '../../components/welcome/welcome-state';
import type { ChromiumSession } from './chromium';
import { ARABIC_WORDS } from './words';

/** The welcome page, as it opened by itself on install. */
export async function welcomePage({ context, extensionId }: ChromiumSession): Promise<Page> {
  const isWelcome = (page: Page) => page.url().startsWith(`chrome-extension://${extensionId}/welcome.html`);
  return context.pages().find(isWelcome) ?? context.waitForEvent('page', { predicate: isWelcome });
}

/** Chooses how Siyaq may notice news, by the one click that the welcome page asks for. */
export async function choose(welcome: Page, choice: Choice, words = ARABIC_WORDS): Promise<void> {
  await welcome.bringToFront();
  await welcome.getByRole('button', { name: words.t(`welcome.${choice}.title`) }).click();
  await welcome.getByText(words.t(`welcome.done.${choice}`)).waitFor();
}
