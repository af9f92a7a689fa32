import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { show } from './show';
import { VIEWS } from './views';

/** What takes the focus by Tab, of radio buttons the one that does so for its group. */
const STOPS =
  'a[href], button, input:not([type=radio], [hidden]), input[type=radio]:checked, select, textarea, summary, [tabindex="0"]';
const MOST_STOPS = 300;

/** What Tab comes by, from the first to the last, and whether it is seen that it is there. */
async function stopsBy(host: HTMLElement): Promise<{ readonly stop: Element; readonly seen: boolean }[]> {
  const stops: { stop: Element; seen: boolean }[] = [];
  for (let count = 0; count < MOST_STOPS; count++) {
    await userEvent.tab();
    const at = document.activeElement;
    // A date is gone through day, month and year.
    if (at && at === stops.at(-1)?.stop) continue;
    if (!at || !host.contains(at) || stops.some(({ stop }) => stop === at)) return stops;
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    stops.push({ stop: at, seen: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 });
  }
  throw new Error('Tab comes to no end');
}

/** The list comes by rows as it scrolls, and has a test of its own. */
const WHOLE = VIEWS.filter(([name]) => !name.endsWith('list'));

describe('Tab', () => {
  it.each(WHOLE)(
    'comes by all that can be pressed, in its order, and is seen: %s',
    async (_, width, view) => {
      await page.viewport(width, 2000);
      const { host } = await show(view('ar'));
      const there = [...host.querySelectorAll(STOPS)].filter((one) => one.checkVisibility());
      const stops = await stopsBy(host);
      expect(stops.filter(({ seen }) => !seen).map(({ stop }) => stop.outerHTML)).toEqual([]);
      expect(stops.map(({ stop }) => stop.outerHTML)).toEqual(there.map((one) => one.outerHTML));
    },
  );
});
