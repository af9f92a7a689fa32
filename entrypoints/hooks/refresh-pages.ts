import { browser } from 'wxt/browser';
import { sendMessage } from '../../lib/messages';

/** Has every page that is read ask anew what is known of it; a tab without our reader does not answer. */
export async function refreshPages(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(({ id }) => id !== undefined && sendMessage('refreshContext', undefined, id).catch(() => {})),
  );
}
