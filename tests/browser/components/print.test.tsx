import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { Library } from '../../../components/library/library';
import { eventState, evidenceView, libraryProps, outletState, readingState, recordState } from './props';
import { show } from './show';

/** The part of `CDPSession` that is used here. */
interface Devtools {
  send(method: 'Emulation.setEmulatedMedia', params: { media: 'print' | '' }): Promise<unknown>;
}

const media = (name: 'print' | '') =>
  (cdp() as unknown as Devtools).send('Emulation.setEmulatedMedia', { media: name });

/** A4 upright less the browser's margins, and on its side, in CSS pixels. */
const UPRIGHT = 718;
const SIDEWAYS = 1047;

const VIEWS = [
  ['comparison', SIDEWAYS, eventState()],
  ['evidence', UPRIGHT, evidenceView()],
  ['outlet', UPRIGHT, outletState()],
  ['record', UPRIGHT, recordState()],
  ['reading', UPRIGHT, { view: 'article', reading: readingState({ current: 0 }) }],
] as const;

describe('on paper', () => {
  beforeEach(() => media('print'));
  afterEach(() => media(''));

  it.each(VIEWS)('nothing is cut off and nothing is left to press: %s', async (_, width, view) => {
    await page.viewport(width, 1000);
    const { host } = await show(<Library {...libraryProps(view)} />, { theme: 'dark' });
    const shown = [...host.querySelectorAll<HTMLElement>('*')].filter((one) => one.checkVisibility());
    const hidden = shown.filter(
      (one) => !one.closest('.visually-hidden') && /hidden|auto|scroll/.test(getComputedStyle(one).overflow),
    );
    const cut = hidden.filter(
      (one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1,
    );
    expect(cut.map((one) => one.className)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(
      shown
        .filter((one) => one.matches('.button:not(.button--link), .icon-button, select, input'))
        .map((one) => one.outerHTML),
    ).toEqual([]);
  });

  it('it is ink on white, whatever the theme', async () => {
    const { host } = await show(<Library {...libraryProps(eventState())} />, { theme: 'dark' });
    const probe = host.appendChild(document.createElement('p'));
    probe.style.cssText = 'color: var(--ink); background: var(--paper)';
    const { color, backgroundColor } = getComputedStyle(probe);
    expect([color, backgroundColor]).toEqual(['rgb(31, 28, 24)', 'rgb(255, 255, 255)']);
  });
});
