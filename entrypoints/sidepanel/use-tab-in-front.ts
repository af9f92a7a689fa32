import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The tab beside the panel. `url` is null where we may not know it; `loads` counts its page loads. */
export interface TabInFront {
  readonly id: number;
  readonly url: string | null;
  readonly loads: number;
}

/** Follows the tab in front of the panel's own window. */
export function useTabInFront(): TabInFront | null {
  const [tab, setTab] = useState<TabInFront | null>(null);
  useEffect(() => {
    let stopped = false;
    let windowId: number | undefined;
    let loads = 0;
    const look = async () => {
      windowId ??= (await browser.windows.getCurrent()).id;
      const [front] = await browser.tabs.query({ active: true, windowId });
      if (stopped || front?.id === undefined) return;
      setTab({ id: front.id, url: front.url ?? null, loads });
    };
    const activated = () => void look();
    const updated = (
      _id: number,
      change: { status?: string; url?: string },
      changed: { active: boolean },
    ) => {
      // At the beginning of a load too: what the panel says must not be of the page before.
      if (!changed.active || (!change.status && !change.url)) return;
      loads++;
      void look();
    };
    browser.tabs.onActivated.addListener(activated);
    browser.tabs.onUpdated.addListener(updated);
    void look();
    return () => {
      stopped = true;
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
    };
  }, []);
  return tab;
}
