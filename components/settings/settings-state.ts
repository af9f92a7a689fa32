import type { Correction } from '../../lib/archive/corrections/types';
import type { Problem } from '../../lib/i18n/problem';
import type { Notice, Settings } from '../../lib/settings';
import type { TransferActions, TransferProps } from './transfer-state';

/** The commands of the manifest. */
export type CommandName = 'open-panel' | 'save-article' | 'toggle-marks' | 'next-claim' | 'previous-claim';

/** A command and its keys as the browser names them (`Alt+Shift+S`), empty where none are set. */
export interface Shortcut {
  readonly command: CommandName;
  readonly keys: string;
}

export type StorageState =
  | { readonly status: 'loading' }
  | { readonly status: 'error'; readonly problem: Problem }
  | {
      readonly status: 'ready';
      readonly articles: number;
      readonly claims: number;
      readonly outlets: number;
      /** Bytes in use; null where the browser does not say. */
      readonly usage: number | null;
      /** Whether the browser promised not to clear it when the disk fills up. */
      readonly persisted: boolean;
    };

export interface SettingsActions extends TransferActions {
  /** Called within the click, so that a permission can be asked for. */
  readonly onNotice: (notice: Exclude<Notice, 'unset'>) => void;
  readonly onChange: (
    part: Partial<
      Pick<Settings, 'language' | 'digits' | 'theme' | 'marks' | 'strict' | 'sites' | 'autoSave'>
    >,
  ) => void;
  readonly onPersist: () => void;
  readonly onUndoCorrection: (id: string) => void;
  /** Opens the browser's own page for shortcuts; null where the browser has no address for it. */
  readonly onEditShortcuts: (() => void) | null;
}

export interface SettingsViewProps {
  readonly settings: Settings;
  readonly shortcuts: readonly Shortcut[];
  /** The last one first. */
  readonly corrections: readonly Correction[];
  readonly storage: StorageState;
  readonly transfer: Omit<TransferProps, 'actions'>;
  readonly actions: SettingsActions;
}
