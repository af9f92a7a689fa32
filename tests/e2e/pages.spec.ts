import { PanelView } from '../harness/panel-view';
import { RecordView } from '../harness/record-view';
import { expect, test } from '../harness/test';
import { ARABIC_WORDS } from '../harness/words';
import { storyOf } from '../site/events';
import { minbar } from '../site/outlets/minbar';
import { type OutletId, tell } from '../site/story';

const SAVED: readonly (readonly [event: string, outlet: OutletId])[] = [
  ['plan', 'ufuq'],
  ['plan', 'minbar'],
  ['port', 'daftar'],
  ['port', 'minbar'],
];

test('an official’s page leads from a month to the sentence', async ({ session, site }) => {
  test.setTimeout(180_000);
  const [[event, outlet]] = SAVED as [(typeof SAVED)[number]];
  const tab = await session.visit(site.address(event, outlet));
  const panel = new PanelView(await session.openSidePanel(tab));
  for (const [id, from] of SAVED) {
    const { event: told, story } = storyOf(id, from);
    await tab.goto(site.address(id, from));
    await panel.shows(tell(told, story).title);
    await panel.save();
  }

  const record = await test.step('the panel leads to it', async () => {
    const opened = session.context.waitForEvent('page');
    await panel.page
      .getByRole('region')
      .filter({ has: panel.speaker('سالم بن حمد الرواحي') })
      .getByRole('button', { name: ARABIC_WORDS.t('context.record') })
      .first()
      .click();
    const view = new RecordView(await opened);
    await expect(view.title).toHaveText('سالم بن حمد الرواحي');
    return view;
  });

  await test.step('words that do not agree are put side by side', async () => {
    await expect(record.page.getByRole('heading', { name: ARABIC_WORDS.t('record.changes') })).toBeVisible();
  });

  const everything = await record.utterances.count();
  await test.step('a click on the first month leaves what was said in it', async () => {
    await expect(record.bars).toHaveCount(2);
    await record.bars.first().click();
    await expect(record.month).toHaveValue('2025-02');
    await expect(record.utterances.filter({ hasText: 'بأموالنا وبأيدينا' })).toHaveCount(1);
    await expect(record.utterances.filter({ hasText: 'أربعة ملايين حاوية' })).toHaveCount(0);
    expect(await record.utterances.count()).toBeLessThan(everything);
  });

  await test.step('the address keeps it, and a search narrows it', async () => {
    await record.page.reload();
    await expect(record.month).toHaveValue('2025-02');
    await record.search.fill('قروض');
    await expect(record.utterances).toHaveCount(1);
    await record.all.click();
    await expect(record.utterances).toHaveCount(everything);
  });

  await test.step('a sentence opens its article there', async () => {
    await record.month.selectOption('2025-02');
    await record.utterances
      .filter({ hasText: 'بأموالنا وبأيدينا' })
      .getByRole('blockquote')
      .first()
      .getByRole('button')
      .click();
    await expect(record.page.locator('[aria-current="true"]').first()).toContainText('بأموالنا وبأيدينا');
  });
});

test('an outlet’s page leads from a figure to its sentences', async ({ session, site }) => {
  test.setTimeout(180_000);
  const tab = await session.visit(site.address('plan', 'minbar'));
  const panel = new PanelView(await session.openSidePanel(tab));
  for (const id of ['plan', 'port']) {
    const { event, story } = storyOf(id, 'minbar');
    await tab.goto(site.address(id, 'minbar'));
    await panel.shows(tell(event, story).title);
    await panel.save();
  }
  const { name } = minbar;

  const library = await test.step('the panel leads to it from the outlet’s name', async () => {
    const opened = session.context.waitForEvent('page');
    await panel.page.getByTitle(ARABIC_WORDS.t('outlet.openThis', { name })).first().click();
    const view = await opened;
    await expect(view.getByRole('heading', { level: 1 })).toHaveText(name);
    return view;
  });

  await test.step('it says how many articles it rests on, and that these are few', async () => {
    await expect(library.getByText(ARABIC_WORDS.plural('fromArticles', 2)).first()).toBeVisible();
    await expect(library.getByText(ARABIC_WORDS.t('outlet.few'))).toBeVisible();
  });

  await test.step('a figure opens its sentences, a sentence its article', async () => {
    const direct = library.locator('summary', { hasText: ARABIC_WORDS.t('kind.direct') }).first();
    await direct.click();
    const sentence = library.getByRole('blockquote').filter({ hasText: 'سنبني بأموالنا وبأيدينا' }).first();
    await expect(sentence).toBeVisible();
    await sentence.getByRole('button').click();
    await expect(library.locator('[aria-current="true"]').first()).toContainText('سنبني بأموالنا وبأيدينا');
  });

  await test.step('the list leads to it too', async () => {
    await library.getByRole('link', { name: ARABIC_WORDS.t('library.title'), exact: true }).click();
    await library.getByRole('article').first().getByRole('link', { name }).click();
    await expect(library.getByRole('heading', { level: 1 })).toHaveText(name);
  });
});
