import type { BrowserContext, Page } from '@playwright/test';
import { type Inspected, inspectPage } from './devtools';
import type { ArchiveWork } from './page/archive-work';

/** Does a part of `ArchiveWork` in a page or worker that was given it. */
export type Work = <K extends keyof ArchiveWork>(
  name: K,
  ...given: Parameters<ArchiveWork[K]>
) => ReturnType<ArchiveWork[K]>;

export function workIn(inspected: Inspected): Work {
  return ((name: string, ...given: unknown[]) =>
    inspected.evaluate(`benchWork.${name}(...${JSON.stringify(given)})`)) as Work;
}

/** A page of the extension that does what it is asked to. */
export interface WorkPage {
  readonly tab: Page;
  readonly inspected: Inspected;
  readonly work: Work;
}

/** What a measurement of the extension needs: its browser, its origin, and the bundle of `page/archive-work.ts`. */
export interface Extension {
  readonly context: BrowserContext;
  /** With a slash at its end. */
  readonly origin: string;
  readonly script: string;
}

export async function openWorkPage({ context, origin, script }: Extension): Promise<WorkPage> {
  const tab = await context.newPage();
  // The page that reads nothing from the archive by itself.
  await tab.goto(`${origin}welcome.html`);
  const inspected = await inspectPage(tab);
  await inspected.evaluate(script);
  return { tab, inspected, work: workIn(inspected) };
}
