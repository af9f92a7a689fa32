import type { Notice } from '../../lib/settings';
import type { Shortcut } from '../settings/settings-state';

export type Choice = Exclude<Notice, 'unset'>;

export type WelcomeState =
  | { readonly step: 'choose' }
  /** The browser's question was answered with no: nothing is read, the choice stays open. */
  | { readonly step: 'declined' }
  | { readonly step: 'done'; readonly choice: Choice };

export interface WelcomeProps {
  readonly state: WelcomeState;
  readonly language: 'ar' | 'en';
  readonly shortcuts: readonly Shortcut[];
  /** Called within the click, so that the permission can be asked for. */
  readonly onChoose: (choice: Choice) => void;
  readonly onLanguage: (language: 'ar' | 'en') => void;
  readonly onOpenLibrary: () => void;
}
