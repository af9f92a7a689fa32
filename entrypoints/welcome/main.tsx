import { useState } from 'preact/hooks';
import { NO_FILTER } from '../../components/library/library-route';
import { Welcome } from '../../components/welcome/welcome';
import type { Choice, WelcomeState } from '../../components/welcome/welcome-state';
import { change, type Settings } from '../../lib/settings';
import { mount } from '../hooks/mount';
import { openLibrary } from '../hooks/open-page';
import { requestNotice } from '../hooks/site-access';
import { useShortcuts } from '../hooks/use-shortcuts';

/** The first page: the reader says how Siyaq may notice Arabic news. */
function WelcomePage({ settings }: { readonly settings: Settings }) {
  const [state, setState] = useState<WelcomeState>({ step: 'choose' });
  const shortcuts = useShortcuts();
  const choose = async (choice: Choice) => {
    // The question must be asked within the click: nothing is awaited before it.
    const granted = await requestNotice(choice);
    if (granted) await change({ notice: choice });
    setState(granted ? { step: 'done', choice } : { step: 'declined' });
  };
  return (
    <Welcome
      state={state}
      language={settings.language}
      shortcuts={shortcuts}
      onChoose={(choice) => void choose(choice)}
      onLanguage={(language) => void change({ language })}
      onOpenLibrary={() => openLibrary({ view: 'list', filter: NO_FILTER })}
    />
  );
}

mount(WelcomePage);
