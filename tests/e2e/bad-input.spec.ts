import { PanelView } from '../harness/panel-view';
import { expect, test } from '../harness/test';
import { ARABIC_WORDS } from '../harness/words';
import { HOSTILE, HOSTILE_HOST, TITLE } from '../site/hostile';

const HEADINGS = {
  article: TITLE,
  'too-large': ARABIC_WORDS.t('problem.page-too-large.what'),
  'no-article': ARABIC_WORDS.t('state.notArticle.title'),
} as const;

// That nothing is thrown in any world of the page, and nothing leaves, the session itself asserts.
for (const { name, path, verdict } of HOSTILE) {
  test(`${name}: the panel says what is the case, and the page lives`, async ({ session, site }) => {
    const tab = await session.visit(`http://${HOSTILE_HOST}:${site.port}${path}`);
    const panel = new PanelView(await session.openSidePanel(tab));
    await expect(panel.title).toHaveText(HEADINGS[verdict]);
    if (verdict === 'article') expect(await panel.claims.count()).toBeGreaterThan(0);
    expect(await tab.evaluate(() => 1 + 1)).toBe(2);
  });
}
