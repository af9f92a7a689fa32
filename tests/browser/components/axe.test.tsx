import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { show } from './show';
import { VIEWS } from './views';

/** Rules of axe on the document's own frame, which is the test runner's. */
const NOT_OURS = ['document-title'];

describe.each(['ar', 'en'] as const)('in %s', (language) => {
  describe.each(['light', 'dark'] as const)('and %s', (theme) => {
    it.each(VIEWS)('axe finds nothing in: %s', async (_, width, view) => {
      await page.viewport(width, 800);
      const { host } = await show(view(language), { language, theme });
      for (const fold of host.querySelectorAll('details')) fold.open = true;
      const { violations } = await axe.run(document, {
        rules: Object.fromEntries(NOT_OURS.map((rule) => [rule, { enabled: false }])),
      });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
        [],
      );
    });

    it.each(VIEWS)('nothing is wider than the page in: %s', async (_, width, view) => {
      await page.viewport(Math.min(width, 320), 800);
      const { host } = await show(view(language), { language, theme });
      for (const fold of host.querySelectorAll('details')) fold.open = true;
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(innerWidth);
    });
  });
});
