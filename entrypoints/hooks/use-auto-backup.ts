import { useEffect } from 'preact/hooks';
import { backup } from '../../lib/backup/kept-backup';
import { backUpIfDue } from './back-up';

/** The page was opened for something else, which comes first. */
const AFTER_MS = 5000;
const LOOK_MS = 600_000;

/** Writes the automatic file while this page is open, whenever it is due; at once when the reader has just asked for it. */
export function useAutoBackup(): void {
  useEffect(() => {
    const soon = setTimeout(backUpIfDue, AFTER_MS);
    const often = setInterval(backUpIfDue, LOOK_MS);
    const stop = backup.watch((now, before) => {
      if (now?.every !== before?.every) void backUpIfDue();
    });
    return () => {
      clearTimeout(soon);
      clearInterval(often);
      stop();
    };
  }, []);
}
