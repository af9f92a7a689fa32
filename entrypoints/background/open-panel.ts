import { browser } from 'wxt/browser';
import { injectGate } from './inject';
import { mayRead } from './may-read';

/** Firefox calls the panel a sidebar; its part of the API is missing in Chrome's types. */
const firefox = browser as unknown as { sidebarAction: { open(): Promise<void> } };

/** Opens the panel beside a tab. Must run within a user's gesture: no `await` may come before it. */
export function openPanel(tab: { readonly id: number; readonly windowId: number }): void {
  if (import.meta.env.FIREFOX) void firefox.sidebarAction.open();
  else void browser.sidePanel.open({ windowId: tab.windowId });
}

/** The toolbar button: opens the panel, and reads the page by the right that the click gives. */
export function openPanelOnClick(): void {
  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    openPanel({ id: tab.id, windowId: tab.windowId });
    void readTab(tab.id);
  });
}

async function readTab(tabId: number): Promise<void> {
  if (await mayRead(tabId, 'click')) await injectGate(tabId);
}
