import type { Translator } from '../../lib/i18n/translator';
import { useWords } from '../shell/words';
import type { PanelState } from './panel-state';

/** Says a change of the panel's state to assistive technology; seen by nobody. */
export function StateAnnouncer({ state }: { readonly state: PanelState }) {
  const words = useWords();
  return (
    <p class="visually-hidden" role="status">
      {stateWords(state, words)}
    </p>
  );
}

function stateWords(state: PanelState, { t, plural }: Translator): string {
  switch (state.state) {
    case 'loading':
      return t('state.loading');
    case 'article': {
      const claims = plural('claims', state.analysis.claims.length);
      return state.context.status === 'loading' ? `${claims}. ${t('context.loading')}` : claims;
    }
    default:
      // The other states begin with a heading that is read where it stands.
      return '';
  }
}
