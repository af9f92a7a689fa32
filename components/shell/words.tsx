import { type ComponentChildren, createContext } from 'preact';
import { useContext, useLayoutEffect, useMemo } from 'preact/hooks';
import { type Translator, translator } from '../../lib/i18n/translator';
import type { Settings } from '../../lib/settings';

const Words = createContext<Translator | null>(null);

interface WordsProviderProps {
  readonly settings: Pick<Settings, 'language' | 'digits' | 'theme'>;
  /** Two-letter region of the reader, where the browser tells it: decides the months' names. */
  readonly region?: string | undefined;
  readonly children: ComponentChildren;
}

/**
 * Gives every view below it the reader's words, and the document its language, direction and colours.
 * A change of the settings changes all of them at once, without a reload.
 */
export function WordsProvider({ settings, region, children }: WordsProviderProps) {
  const { language, digits, theme } = settings;
  const words = useMemo(() => translator({ language, digits }, { region }), [language, digits, region]);
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = words.language;
    root.dir = words.direction;
    root.dataset.theme = theme;
  }, [words, theme]);
  return <Words.Provider value={words}>{children}</Words.Provider>;
}

/** The reader's words. */
export function useWords(): Translator {
  const words = useContext(Words);
  if (!words) throw new Error('A view stands outside of WordsProvider');
  return words;
}
