import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';
import { WordsProvider } from '../../../components/shell/words';
import type { Settings } from '../../../lib/settings';

type Look = Pick<Settings, 'language' | 'digits' | 'theme'>;

const ARABIC: Look = { language: 'ar', digits: 'latn', theme: 'light' };

const hosts: HTMLElement[] = [];

afterEach(async () => {
  for (const host of hosts.splice(0)) {
    await act(() => render(null, host));
    host.remove();
  }
});

/** A view in the document, and a way to give it other props. */
export interface Shown {
  readonly host: HTMLElement;
  again(view: ComponentChildren, look?: Partial<Look>): Promise<void>;
}

/** Renders a view into the document with the reader's words; it is gone after the test. */
export async function show(view: ComponentChildren, look: Partial<Look> = {}): Promise<Shown> {
  const host = document.body.appendChild(document.createElement('div'));
  hosts.push(host);
  const again: Shown['again'] = async (next, part = look) => {
    await act(() => render(<WordsProvider settings={{ ...ARABIC, ...part }}>{next}</WordsProvider>, host));
  };
  await again(view);
  return { host, again };
}

/** The element that has a role and a name, as assistive technology sees them; fails where there is none. */
export function named(host: Element, selector: string, name: string | RegExp): HTMLElement {
  const found = [...host.querySelectorAll<HTMLElement>(selector)].find((element) => {
    const label = plain(element.getAttribute('aria-label') ?? element.textContent ?? '');
    return typeof name === 'string' ? label === name : name.test(label);
  });
  if (!found) throw new Error(`No ${selector} is named ${name} in: ${plain(host.textContent ?? '')}`);
  return found;
}

/** Text without the isolates around foreign words. */
export function plain(text: string): string {
  return text.replace(/[\u2068\u2069]/g, '').trim();
}
