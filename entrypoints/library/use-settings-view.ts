import { browser } from 'wxt/browser';
import type { SettingsViewProps } from '../../components/settings/settings-state';
import { openLibrary } from '../../lib/archive/open-library';
import { change, type Settings } from '../../lib/settings';
import { undoCorrection } from '../hooks/archive-actions';
import { requestNotice } from '../hooks/site-access';
import { useLive } from '../hooks/use-live';
import { useShortcuts } from '../hooks/use-shortcuts';
import type { Toasting } from '../hooks/use-toasts';
import { backUpEvery, useBackup } from './use-backup';
import { forgetPack } from './use-evidence';
import { useStorageState } from './use-storage-state';
import { useTransfer } from './use-transfer';

/** Chrome's own page for shortcuts; Firefox has no address for its. */
const SHORTCUTS_PAGE = 'chrome://extensions/shortcuts';

/** The settings as a view of the library. */
export function useSettingsView(settings: Settings, toast: Toasting['toast']): SettingsViewProps {
  const shortcuts = useShortcuts();
  const { storage, onPersist } = useStorageState();
  const { backup, onExported, onWiped, onRemindAfter } = useBackup();
  const { transfer, actions: transferring } = useTransfer(onExported, () => {
    onWiped();
    void forgetPack();
  });
  const imports = useLive(() => openLibrary().pastImports(), []);
  const corrections = useLive(() => openLibrary().corrections(), []);
  return {
    settings,
    shortcuts,
    corrections: corrections.status === 'ready' ? corrections.value : [],
    storage,
    transfer: { transfer, backup, pastImports: imports.status === 'ready' ? imports.value : [] },
    actions: {
      onNotice: (notice) =>
        void requestNotice(notice).then((granted) => {
          if (granted) void change({ notice });
          else toast({ type: 'problem', problem: { error: 'declined' } });
        }),
      onChange: (part) => void change(part),
      ...transferring,
      onRemindAfter,
      onBackUpEvery: (every) =>
        void backUpEvery(every).then((problem) => problem && toast({ type: 'problem', problem })),
      onPersist,
      onUndoCorrection: (id) => void undoCorrection(id, toast),
      onEditShortcuts: import.meta.env.FIREFOX
        ? null
        : () => void browser.tabs.create({ url: SHORTCUTS_PAGE }),
    },
  };
}
