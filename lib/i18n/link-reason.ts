import type { LinkReason } from '../coverage/types';
import type { Translator } from './translator';

/** Why two things are linked, as a phrase. */
export function linkReasonWords(reason: LinkReason, { t, plural, percent }: Translator): string {
  switch (reason.type) {
    case 'same-speaker':
      return t('reason.same-speaker', { name: reason.name });
    case 'shared-speakers':
      return t('reason.shared-speakers', { names: reason.names });
    case 'shared-places':
      return t('reason.shared-places', { names: reason.names });
    case 'rare-terms':
      return t('reason.rare-terms', { terms: reason.terms });
    case 'same-numbers':
      return t('reason.same-numbers', { numbers: reason.numbers });
    case 'same-wording':
      return t('reason.same-wording', { share: percent(reason.share) });
    case 'time':
      return plural('daysBetween', reason.days);
  }
}
