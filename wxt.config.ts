import preact from '@preact/preset-vite';
import { defineConfig, type UserManifest } from 'wxt';
import { onlyArabicScript } from './lib/build/only-arabic-script';
import { withoutExamples } from './lib/build/without-examples';

/** Every site, asked for in the welcome page and never before. */
const EVERY_SITE = ['http://*/*', 'https://*/*'];
/** What the e2e build may read without asking: a permission prompt cannot be clicked by a test. */
const LOOPBACK = ['*://*.localhost/*', '*://127.0.0.1/*'];

const COMMANDS: UserManifest['commands'] = {
  // Chromium refuses an extension that suggests more than four keys: this one is the reader's to set.
  _execute_action: {},
  'save-article': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandSave__' },
  'toggle-marks': { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commandMarks__' },
  'next-claim': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
  'previous-claim': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  publicDir: 'lib/public',
  // The manifest test builds beside the reader's own build, not over it.
  ...(process.env.SIYAQ_OUT_DIR ? { outDir: process.env.SIYAQ_OUT_DIR } : {}),
  vite: () => ({
    plugins: [preact(), onlyArabicScript(), withoutExamples()],
    // Dexie's own build for browsers of this century: what package.json names is for ES5, 2 KB more gzipped.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'ar',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel' as const]),
      // As above: the prompt cannot be clicked by a test.
      ...(mode === 'e2e' ? ['downloads' as const] : []),
    ],
    // Asked for when the reader switches the automatic backup on.
    ...(mode === 'e2e' ? {} : { optional_permissions: ['downloads'] }),
    optional_host_permissions: EVERY_SITE,
    ...(mode === 'e2e' ? { host_permissions: LOOPBACK } : {}),
    action: { default_title: '__MSG_action__' },
    commands: COMMANDS,
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'siyaq@siyaq.example',
              strict_min_version: '147.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
