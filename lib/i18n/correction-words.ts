import type { Correction } from '../archive/corrections/types';
import type { Translator } from './translator';

/** Words of a claim that tell which one it is. */
const QUOTE_WORDS = 12;

/** A reader's correction in a sentence. */
export function correctionWords(correction: Correction, { t }: Pick<Translator, 't'>): string {
  const { page } = correction;
  switch (correction.kind) {
    case 'not-official':
      return t('correction.not-official', { name: correction.who.name });
    case 'identity': {
      const names = { name: correction.who.name, is: correction.is.name };
      return page === ''
        ? t('correction.identity.everywhere', names)
        : t('correction.identity.here', { ...names, page });
    }
    case 'same-person':
      return t('correction.same-person', { name: correction.who.name, is: correction.is.name });
    case 'not-claim':
      return t('correction.not-claim', { quote: short(correction.quote), page });
    case 'speaker': {
      const quote = short(correction.quote);
      return correction.speaker
        ? t('correction.speaker', { name: correction.speaker.name, quote, page })
        : t('correction.nobody', { quote, page });
    }
  }
}

function short(quote: string): string {
  const words = quote.split(/\s+/);
  return words.length <= QUOTE_WORDS ? quote : `${words.slice(0, QUOTE_WORDS).join(' ')}…`;
}
