import { browser } from 'wxt/browser';
import { sendMessage } from '../../lib/messages';
import { change, DEFAULTS, settings } from '../../lib/settings';
import { saveTab } from './save-tab';

/** What each keyboard command of the manifest does in the tab in front. */
const COMMANDS: Record<string, (tabId: number) => Promise<unknown>> = {
  'save-article': saveTab,
  'next-claim': (tabId) => sendMessage('stepClaim', 1, tabId),
  'previous-claim': (tabId) => sendMessage('stepClaim', -1, tabId),
  'toggle-marks': async () => {
    const { marks } = { ...DEFAULTS, ...(await settings.getValue()) };
    await change({ marks: !marks });
  },
};

export function obeyShortcuts(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    // A tab without our reader does not answer, and there is nothing to do in it.
    if (tab?.id !== undefined) COMMANDS[command]?.(tab.id).catch(() => {});
  });
}
