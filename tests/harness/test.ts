import { test as base, expect } from '@playwright/test';
import type { Choice } from '../../components/welcome/welcome-state';
import { type Site, startSite } from '../site/site';
import { buildFolder } from './build';
import { type ChromiumSession, launchChromium } from './chromium';
import { watchExceptions } from './page-watch';
import { choose, welcomePage } from './welcome-view';

interface Fixtures {
  /** What the reader answers in the welcome page; null leaves it open. */
  readonly choice: Choice | null;
  /** A fresh profile with the extension. After the test nothing may have left the machine or been thrown. */
  readonly session: ChromiumSession;
}

interface WorkerFixtures {
  readonly site: Site;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      const site = await startSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  choice: ['everywhere', { option: true }],
  session: async ({ choice }, use) => {
    const session = await launchChromium({ extension: buildFolder('chrome') });
    const exceptions = watchExceptions(session.context);
    const welcome = await welcomePage(session);
    if (choice) await choose(welcome, choice);
    await use(session);
    const { outside } = session;
    await session.close();
    expect(outside, 'requests that left the machine').toEqual([]);
    expect(exceptions, 'exceptions that nobody caught').toEqual([]);
  },
});

export { expect };
