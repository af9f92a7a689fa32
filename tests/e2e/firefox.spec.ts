import { expect, test } from '@playwright/test';
import { buildFolder } from '../harness/build';
import { findFirefox, launchFirefox } from '../harness/firefox';
import { ARABIC_WORDS } from '../harness/words';
import { startSite } from '../site/site';

const { t } = ARABIC_WORDS;
const firefox = findFirefox();

test('Firefox: welcome, marks, library', async () => {
  test.skip(firefox === null, 'no Firefox on this machine; set FIREFOX_PATH');
  if (!firefox) return;
  const site = await startSite();
  const session = await launchFirefox(firefox, buildFolder('firefox'));
  try {
    const welcome = await session.extensionPage('welcome.html');
    await welcome.locator(`button ::-p-text(${t('welcome.everywhere.title')})`).click();
    await welcome.locator(`::-p-text(${t('welcome.done.everywhere')})`).wait();

    const tab = await session.visit(site.address('port', 'minbar'));
    const marked = () =>
      tab.evaluate(() => [...CSS.highlights].map(([name, ranges]) => [name, ranges.size] as const));
    await expect.poll(async () => Object.fromEntries(await marked())['siyaq-official']).toBeGreaterThan(0);
    expect(Object.fromEntries(await marked())['siyaq-claim']).toBeGreaterThan(0);

    const library = await session.extensionPage('library.html');
    await library.locator(`::-p-text(${t('library.empty.title')})`).wait();
    expect(session.outside).toEqual([]);
  } finally {
    await session.close();
    await site.close();
  }
});
