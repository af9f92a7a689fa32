import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type CardContent, card } from '../../../lib/page/card/card';

const CONTENT: CardContent = {
  language: 'ar',
  direction: 'rtl',
  name: '<b>نادر السعيد</b>',
  office: 'منسق السباق',
  manner: 'قال · نقل غير مباشر',
  archive: 'وسيلتان أخريان',
  uncertain: null,
  open: 'افتح في اللوحة',
  label: 'تصريح',
};
const ANCHOR = new DOMRect(200, 100, 80, 20);
const hosts = () => document.querySelectorAll('siyaq-card').length;
let life: AbortController;

beforeEach(() => {
  life = new AbortController();
});
afterEach(() => life.abort());

it('is on the page only while it shows, and shuts its inside to the page', () => {
  const box = card(life.signal);
  expect(hosts()).toBe(0);
  box.show(ANCHOR, CONTENT, () => {}, false);
  const host = document.querySelector('siyaq-card')!;
  expect(host.shadowRoot).toBeNull();
  expect(host.matches(':popover-open')).toBe(true);
  expect(box.holds(host)).toBe(true);
  box.hide();
  expect(hosts()).toBe(0);
});

it('opens by keyboard, closes by Escape and gives the focus back', async () => {
  const button = document.createElement('button');
  document.body.append(button);
  button.focus();
  let opened = 0;
  const box = card(life.signal);
  box.show(ANCHOR, CONTENT, () => opened++, true);
  expect(document.activeElement?.localName).toBe('siyaq-card');
  await userEvent.keyboard('{Escape}');
  expect(hosts()).toBe(0);
  expect(document.activeElement).toBe(button);
  box.show(ANCHOR, CONTENT, () => opened++, true);
  await userEvent.keyboard('{Enter}');
  expect(opened).toBe(1);
  expect(hosts()).toBe(0);
  button.remove();
});

it('stays within the window', () => {
  const box = card(life.signal);
  const corner = new DOMRect(window.innerWidth - 4, window.innerHeight - 10, 4, 10);
  box.show(corner, CONTENT, () => {}, false);
  const { left, right, top, bottom } = document.querySelector('siyaq-card')!.getBoundingClientRect();
  expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(window.innerWidth);
  expect(bottom).toBeLessThanOrEqual(window.innerHeight);
});

it('goes with its owner', () => {
  const box = card(life.signal);
  box.show(ANCHOR, CONTENT, () => {}, false);
  life.abort();
  expect(hosts()).toBe(0);
  box.show(ANCHOR, CONTENT, () => {}, false);
  expect(hosts()).toBe(0);
});
