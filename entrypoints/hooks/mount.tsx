import type { ComponentChildren, ComponentType } from 'preact';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { WordsProvider } from '../../components/shell/words';
import type { Settings } from '../../lib/settings';
import { useSettings } from './use-settings';

/** Reader's region as the browser tells it (`SY`), where it does: decides the names of months. */
const region = new Intl.Locale(browser.i18n.getUILanguage()).region;

interface RootProps {
  readonly children: (settings: Settings) => ComponentChildren;
}

function Root({ children }: RootProps) {
  const settings = useSettings();
  if (!settings) return null; // a few milliseconds: better nothing than the wrong language
  return (
    <WordsProvider settings={settings} region={region}>
      {children(settings)}
    </WordsProvider>
  );
}

/** Mounts an extension page: its view with the reader's settings, in the reader's words. */
export function mount(View: ComponentType<{ settings: Settings }>): void {
  const place = document.getElementById('app');
  if (!place) throw new Error('This page has no element #app');
  render(<Root>{(settings) => <View settings={settings} />}</Root>, place);
}
