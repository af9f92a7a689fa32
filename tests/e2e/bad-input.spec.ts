import { PanelView } from '../harness/panel-view';
import { expect, test } from '../harness/test';
import { ARABIC_WORDS } from '../harness/words';
import { HOSTILE, HOSTILE_HOST } from '../site/hostile';

/** Time that the largest page may take from navigation to the panel's word on it. */
const PATIENCE = 20_000;

for (const { name, path } of HOSTILE) {
  test(`${name}: nothing is thrown, and the panel says what is the case`, async ({ session, site }) => {
    const tab = await session.visit(`http://${HOSTILE_HOST}:${site.port}${path}`);
    const panel = new PanelView(await session.openSidePanel(tab));
    await expect(panel.title).not.toHaveText(ARABIC_WORDS.t('state.loading'), { timeout: PATIENCE });
    await expect(panel.title).not.toBeEmpty();
    // The page itself is alive: its own script still answers at once.
    expect(await tab.evaluate(() => 1 + 1)).toBe(2);
  });
}
