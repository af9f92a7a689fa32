import { defineBackground } from 'wxt/utils/define-background';
import { answerMessages } from './answer-messages';
import { obeyShortcuts } from './obey-shortcuts';
import { obeyStrict } from './obey-strict';
import { offerMenus } from './offer-menus';
import { openPanelOnClick } from './open-panel';
import { keepGateRegistered } from './register-gate';
import { tendArchive } from './tend-archive';
import { welcomeOnInstall } from './welcome-on-install';

/** Everything is registered at once and synchronously: the worker may be started for any of these events. */
export default defineBackground(() => {
  welcomeOnInstall();
  keepGateRegistered();
  openPanelOnClick();
  offerMenus();
  obeyShortcuts();
  obeyStrict();
  answerMessages();
  tendArchive();
});
