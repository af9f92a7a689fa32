import { type Browser, browser } from 'wxt/browser';
import type { Problem } from '../../lib/i18n/problem';

/** Has the browser write a file below the downloads folder. @returns why not, or null when it is whole */
export async function saveDownload(content: Blob, filename: string): Promise<Problem | null> {
  // Where the reader did not allow it, or no longer does, the API is not there.
  if (!browser.downloads) return { error: 'no-downloads' };
  const url = URL.createObjectURL(content);
  const changes = listen();
  try {
    const id = await browser.downloads.download({
      url,
      filename,
      conflictAction: 'overwrite',
      saveAs: false,
    });
    const reason = await changes.endOf(id);
    return reason === null ? null : { error: 'not-downloaded', reason };
  } catch (error) {
    return { error: 'not-downloaded', reason: error instanceof Error ? error.message : String(error) };
  } finally {
    changes.stop();
    URL.revokeObjectURL(url);
  }
}

type Change = Browser.downloads.DownloadDelta;

/** Hears what becomes of downloads; begun before the download, whose end may come before its number. */
function listen() {
  const ended = new Map<number, string | null>();
  let tell = () => {};
  const hear = ({ id, state, error }: Change) => {
    if (state?.current === 'complete') ended.set(id, null);
    else if (state?.current === 'interrupted') ended.set(id, error?.current ?? 'interrupted');
    tell();
  };
  browser.downloads.onChanged.addListener(hear);
  return {
    /** Why it was interrupted; null when it is complete. */
    endOf: async (id: number): Promise<string | null> => {
      while (!ended.has(id))
        await new Promise<void>((resolve) => {
          tell = resolve;
        });
      return ended.get(id) ?? null;
    },
    stop: () => browser.downloads.onChanged.removeListener(hear),
  };
}
