import type { Independence, SourceReason } from '../coverage/sources';
import type { Translator } from './translator';

/** `3 وسائل`, `مصدران مستقلان`: how many outlets tell something, and from how many sources. */
export function independenceWords({ outlets, sources }: Independence, { plural }: Translator): string[] {
  return [plural('outlets', outlets), plural('independentSources', sources)];
}

/** Why several outlets count as one source, as a phrase. */
export function sourceReasonWords(reason: SourceReason, { t, percent }: Translator): string {
  switch (reason.type) {
    case 'copy':
      return t('sources.copy', { outlets: reason.outlets, share: percent(reason.share) });
    case 'agency':
      return t('sources.agency', { agency: reason.agency, outlets: reason.outlets });
  }
}
