import { marksOn, waitForMarks } from '../harness/marks';
import { expect, test } from '../harness/test';

test('marks vanish with the extension that made them', async ({ session, site }) => {
  const tab = await session.visit(site.address('port', 'minbar'));
  await waitForMarks(tab);
  await session.restartExtension();
  await tab.mouse.move(200, 200);
  await tab.mouse.move(220, 240);
  await expect.poll(async () => (await marksOn(tab)).byName).toEqual({});
  expect(await tab.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});
