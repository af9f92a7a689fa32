import { type Language, translator } from '../../lib/i18n/translator';

/** Roles' names in tests come from the catalogue itself: a reworded button breaks no test, a missing one does. */
export const wordsIn = (language: Language) => translator({ language, digits: 'latn' });

export const ARABIC_WORDS = wordsIn('ar');

/** The words of a message before its first slot, to find it by whatever fills the slot. */
export const beginningOf = (message: string): string => message.split('{', 1)[0] ?? message;
