import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ChromiumSession } from '../harness/chromium';
import { EventView } from '../harness/event-view';
import { LibraryView } from '../harness/library-view';
import { waitForMarks } from '../harness/marks';
import { PanelView } from '../harness/panel-view';
import { RecordView } from '../harness/record-view';
import { choose, welcomePage } from '../harness/welcome-view';
import { ARABIC_WORDS } from '../harness/words';
import { EVENTS } from '../site/events';
import type { Site } from '../site/site';
import { tell } from '../site/story';
import { UNTOUCHED } from '../site/untouched';
import { besides } from './besides';
import type { Row } from './table';

/** The story that the pictures show: told by five outlets, all of them saved by then. */
const SHOWN = { event: 'port', outlet: 'minbar' } as const;
/** How long the panel may take to say what a page is. */
const PATIENCE = 10_000;
/** How long a verdict must stand to be the page's. */
const SETTLED = 500;

/**
 * Walks the way of a reader: welcome, every story visited and saved, each panel read again when the
 * archive is full, the pages that must stay untouched, the library, its events and a speaker's record. Pictures go to `output`.
 */
export async function tour(session: ChromiumSession, site: Site, output: string): Promise<Row[]> {
  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  const picture = (page: Page, name: string) => page.screenshot({ path: join(output, `${name}.png`) });

  const welcome = await welcomePage(session);
  await picture(welcome, '1-welcome');
  await choose(welcome, 'everywhere');

  const tab = await session.visit(site.front);
  const panel = new PanelView(await session.openSidePanel(tab));
  for (const { event, story, title } of stories()) {
    await go(tab, site.address(event.id, story.outlet));
    await panel.shows(title);
    await panel.save();
  }

  const rows: Row[] = [];
  for (const { event, story, title } of stories()) {
    await go(tab, site.address(event.id, story.outlet));
    await panel.shows(title);
    rows.push({
      page: `${event.id} in ${story.outlet}`,
      verdict: 'Arabic article',
      ...(await countsOf(panel)),
    });
    if (event.id === SHOWN.event && story.outlet === SHOWN.outlet) {
      await waitForMarks(tab);
      await panel.contexts.first().click();
      await picture(tab, '2-article');
      await picture(panel.page, '3-panel');
      await besides(session.context, tab, panel.page, join(output, '4-side-by-side.png'));
    }
  }

  for (const { name, host, path } of UNTOUCHED) {
    await go(tab, `http://${host}:${site.port}${path}`);
    rows.push({ page: name, verdict: await verdictOf(panel), officials: null, claims: null, linked: null });
  }

  const library = new LibraryView(await session.extensionPage('library.html'));
  await library.rows.first().waitFor();
  await picture(library.page, '5-library');
  await library.search('الرواحي');
  await library.page.locator('mark').first().waitFor();
  await picture(library.page, '6-search');
  await library.rows.first().getByRole('heading').getByRole('link').click();
  await library.page.getByRole('heading', { level: 1 }).waitFor();
  await picture(library.page, '7-reading');

  const events = new EventView(library.page);
  await events.openList();
  await events.links.first().waitFor();
  await picture(library.page, '8-events');
  await events.links.first().click();
  await events.comparison.waitFor();
  await picture(library.page, '9-event');
  await library.page.getByRole('link', { name: ARABIC_WORDS.t('pack.export') }).click();
  await library.page.getByRole('button', { name: ARABIC_WORDS.t('pack.download') }).waitFor();
  await picture(library.page, '10-evidence');
  await library.page.goBack();
  await events.comparison.getByRole('rowheader').getByRole('link').first().click();
  await new RecordView(library.page).bars.first().waitFor();
  await picture(library.page, '11-official');
  await library.page.goBack();
  await events.comparison.getByRole('columnheader').nth(1).getByRole('link').first().click();
  await library.page.getByText(ARABIC_WORDS.t('outlet.quoted')).first().waitFor();
  await picture(library.page, '12-outlet');
  return rows;
}

/** The panel does not wait until the last picture has come; neither does the tour. */
const go = (tab: Page, address: string) => tab.goto(address, { waitUntil: 'commit' });

const stories = () =>
  EVENTS.flatMap((event) =>
    event.stories.map((story) => ({ event, story, title: tell(event, story).title })),
  );

/** The panel's figures, once the archive has answered. */
async function countsOf(panel: PanelView): Promise<Pick<Row, 'officials' | 'claims' | 'linked'>> {
  await panel.hasAnswered();
  const officials = await panel.officialsCount();
  return { officials, claims: await panel.claims.count(), linked: await panel.contexts.count() };
}

/** What the panel's heading says of a page that it does not read. */
async function verdictOf(panel: PanelView): Promise<string> {
  const { t } = ARABIC_WORDS;
  const verdicts = [
    { says: t('state.notArabic.title'), verdict: 'not Arabic' },
    { says: t('state.notArticle.title'), verdict: 'no article' },
  ];
  for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
    const heading = await panel.title.textContent({ timeout: PATIENCE });
    const found = verdicts.find(({ says }) => says === heading);
    await panel.page.waitForTimeout(SETTLED);
    // A page that is still loading is judged again when it stands.
    if (found && (await panel.title.textContent()) === heading) return found.verdict;
  }
  return 'no answer';
}
