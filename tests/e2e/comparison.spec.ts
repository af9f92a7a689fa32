import { ARABIC } from '../../lib/i18n/catalogue/arabic';
import { ComparisonView } from '../harness/comparison-view';
import { PackView, takenBy } from '../harness/pack-view';
import { PanelView } from '../harness/panel-view';
import { canPrint, printed, quotedIn, wordsInPrint } from '../harness/read-pack';
import { SettingsView } from '../harness/settings-view';
import { expect, test } from '../harness/test';
import { ARABIC_WORDS, beginningOf } from '../harness/words';
import { storyOf } from '../site/events';
import { type OutletId, tell } from '../site/story';

const OUTLETS: readonly OutletId[] = ['daftar', 'madar', 'difaf', 'minbar'];
const READ = ['csv', 'json', 'annotations', 'markdown', 'ris', 'bibtex', 'csl'] as const;

test('an event is compared, read at its sentences, taken away in every form, deleted, and is the same when it comes back', async ({
  session,
  site,
}) => {
  test.setTimeout(360_000);
  const { t } = ARABIC_WORDS;
  const tab = await session.visit(site.address('port', OUTLETS[0]!));
  const panel = new PanelView(await session.openSidePanel(tab));
  for (const outlet of OUTLETS) {
    const { event, story } = storyOf('port', outlet);
    await tab.goto(site.address('port', outlet));
    await panel.shows(tell(event, story).title);
    await panel.save();
  }

  const view = await test.step('one click leads from the panel to the comparison', async () => {
    // Two that print one agency report are one event whatever else the archive holds.
    await tab.goto(site.address('port', 'daftar'));
    const opened = session.context.waitForEvent('page');
    await panel.page.getByRole('button', { name: t('context.compare') }).click();
    return new ComparisonView(await opened);
  });

  await test.step('the reader adds who tells it from another side', async () => {
    const add = view.page.getByRole('button', { name: new RegExp(beginningOf(ARABIC['event.addThis'])) });
    await expect(view.outlets.nth(2)).toBeVisible();
    for (let columns = await view.outlets.count(); columns <= OUTLETS.length; columns++) {
      await add.first().click();
      await expect(view.outlets).toHaveCount(columns + 1);
    }
  });

  await test.step('every outlet has its own words, what it adds, drops and leaves out', async () => {
    const finish = view.row('الربع الثالث من عام 2027').first();
    await expect(finish.locator('del').first()).toContainText('على أن تكتمل');
    await expect(finish.locator('ins').first()).toContainText('ستنجز');
    await expect(finish).toContainText(t('event.notHere'));
  });

  await test.step('the order that the reader chooses outlives the way to a sentence and back', async () => {
    await view.order.selectOption('speaker');
    const byName = await view.speakers();
    expect(byName.length).toBeGreaterThan(5);
    expect(byName).toEqual([...byName].sort((a, b) => a.localeCompare(b, 'ar')));
    await view.row('صياد').getByRole('link', { name: /صياد/ }).click();
    const sentence = view.page.locator('mark.marked--current');
    await expect(sentence).toHaveText(/نحو 600 صياد/);
    // Not by an observer: these do not fire in a tab that lies behind the side panel's.
    const inSight = () =>
      sentence.evaluate((mark) => {
        const { top, bottom } = mark.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    await expect.poll(inSight).toBe(true);
    await view.page.goBack();
    await expect(view.order).toHaveValue('speaker');
  });

  await test.step('a sentence opens on the live page, at its words', async () => {
    const link = view.row('صياد').getByRole('link', { name: t('comparison.live') });
    const [, directive = ''] = (await link.getAttribute('href'))!.split(':~:text=');
    const opened = session.context.waitForEvent('page');
    await link.click();
    const live = await opened;
    await live.waitForLoadState();
    // The browser takes the directive out of the address that the page sees.
    expect(await live.evaluate(() => location.href)).toBe(site.address('port', 'difaf'));
    await expect(live.locator('body')).toContainText(decodeURIComponent(directive));
    await live.close();
  });

  await test.step('the reader says what is named in two ways; it is counted with its sentences, and stays', async () => {
    await view.show('naming');
    await view.page.getByRole('button', { name: t('naming.add') }).click();
    await view.page.getByLabel(t('naming.label')).fill('عُمان');
    await view.page.getByLabel(t('naming.namings')).fill('سلطنة عمان\nالسلطنة = للسلطنة');
    await view.page.getByRole('button', { name: t('naming.keep') }).click();
    const oman = view.referent('عُمان');
    await expect(oman.getByRole('rowheader')).toHaveText([/سلطنة/, /سلطنة/]);
    await view.page.reload();
    await oman.getByRole('button', { expanded: false }).first().click();
    await expect(oman.locator('mark').first()).toHaveText(/سلطنة/);
  });

  await test.step('who rests on whom is a picture and a list', async () => {
    await view.show('sources');
    await expect(view.page.getByRole('img', { name: t('provenance.picture') })).toBeVisible();
    await expect(view.page.getByRole('main')).toContainText('وكالة الشراع');
  });

  await test.step('every form in which it is taken away gives its words back to a reader of that form', async () => {
    await view.show('statements');
    await view.page.getByRole('link', { name: t('pack.export') }).click();
    const pack = new PackView(view.page);
    await expect(pack.quotes).not.toHaveCount(0);
    const quotes = (await pack.quotes.allTextContents()).sort();
    for (const format of READ) expect(await quotedIn(format, (await pack.take(format)).text)).toEqual(quotes);
    if (canPrint) {
      const { info, letters } = await printed(session, (await pack.take('html')).text);
      expect(info).toMatch(/Page size:.*A4/);
      for (const word of quotes.flatMap(wordsInPrint)) expect(letters).toContain(word);
    }
    await view.page.goBack();
    await expect(view.order).toHaveValue('speaker');
  });

  const address = view.page.url();
  const before = await view.cells();
  const settings = new SettingsView(await session.extensionPage('library.html#/settings'));

  const bundle = await test.step('the archive is taken away and everything in it deleted', async () => {
    await settings.page.getByText(t('wipe.open')).click();
    const file = await takenBy(settings.page, () =>
      settings.page.getByRole('button', { name: t('wipe.exportFirst') }).click(),
    );
    await settings.wipe();
    await expect(settings.contents).toContainText('لا مقالات');
    // Also in a tab that had it in front.
    await expect(view.page.getByText(t('event.missing.title'))).toBeVisible();
    await tab.bringToFront();
    await expect(panel.saveButton).toBeVisible();
    return file;
  });

  await test.step('the file brings the same comparison back, cell by cell', async () => {
    await settings.page.bringToFront();
    await settings.import(bundle.path);
    await expect(settings.contents).toContainText('4 مقالات');
    await view.page.goto(address);
    await view.page.reload();
    await view.page.bringToFront();
    await expect.poll(() => view.cells(), { timeout: 30_000 }).toEqual(before);
    await view.show('naming');
    await expect(view.referent('عُمان').getByRole('rowheader')).toHaveText([/سلطنة/, /سلطنة/]);
  });
});
