import { PanelView } from '../harness/panel-view';
import { RecordView } from '../harness/record-view';
import { expect, test } from '../harness/test';
import { ARABIC_WORDS } from '../harness/words';
import { storyOf } from '../site/events';
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
