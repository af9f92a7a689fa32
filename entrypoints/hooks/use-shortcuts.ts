import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CommandName, Shortcut } from '../../components/settings/settings-state';

/** The manifest's name of each command; the toolbar click has a name of the browser's. */
const COMMANDS: Readonly<Record<string, CommandName>> = {
  _execute_action: 'open-panel',
  'save-article': 'save-article',
  'toggle-marks': 'toggle-marks',
  'next-claim': 'next-claim',
  'previous-claim': 'previous-claim',
};

/** The keys that are set now; the reader may have changed them in the browser. */
export function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    void browser.commands.getAll().then((all) =>
      setShortcuts(
        all.flatMap(({ name = '', shortcut }) => {
          const command = COMMANDS[name];
          return command ? [{ command, keys: shortcut ?? '' }] : [];
        }),
      ),
    );
  }, []);
  return shortcuts;
}
