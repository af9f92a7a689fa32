import type { CorrectingActions } from '../../components/corrections/correcting';
import { sendMessage } from '../../lib/messages';
import { correctWithUndo } from './archive-actions';
import type { Toasting } from './use-toasts';

/** How the reader corrects the page of this address. */
export function correctingOf(url: string, toast: Toasting['toast']): CorrectingActions {
  return {
    onCorrect: (word) => void correctWithUndo(url, word, toast),
    findPeople: (text) => sendMessage('findPeople', text).catch(() => []),
  };
}
