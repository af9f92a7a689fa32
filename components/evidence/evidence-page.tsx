import type { EvidencePack } from '../../lib/evidence/types';
import { followHere } from '../library/follow-here';
import { hashOf, type LibraryRoute, NO_FILTER } from '../library/library-route';
import type { LibraryActions } from '../library/library-state';
import { Button } from '../shell/button';
import { Loading } from '../shell/loading';
import { Notice } from '../shell/notice';
import { ProblemNotice } from '../shell/problem-notice';
import { useWords } from '../shell/words';
import { EvidenceList } from './evidence-list';
import type { EvidenceActions, EvidenceState } from './evidence-state';
import { PackFormats } from './pack-formats';
import './evidence-page.css';

const LIBRARY: LibraryRoute = { view: 'list', filter: NO_FILTER };

type Actions = EvidenceActions & Pick<LibraryActions, 'onGo' | 'onRetry'>;

/** An evidence pack: what is in it, and the forms in which it can be taken away. */
export function EvidencePage({
  evidence,
  actions,
}: {
  readonly evidence: EvidenceState;
  readonly actions: Actions;
}) {
  const { t } = useWords();
  switch (evidence.status) {
    case 'loading':
      return <Loading text={t('pack.loading')} />;
    case 'error':
      return <ProblemNotice problem={evidence.problem} onRetry={actions.onRetry} />;
    case 'missing':
      return <Notice title={t('pack.missing.title')} text={t('pack.missing.text')} />;
    case 'ready':
      return <Pack pack={evidence.pack} actions={actions} />;
  }
}

function Pack({ pack, actions }: { readonly pack: EvidencePack; readonly actions: Actions }) {
  const { t, plural } = useWords();
  const { about, groups, gone } = pack;
  const claims = groups.reduce((sum, { items }) => sum + items.length, 0);
  const left = gone > 0 && <p class="evidence__hint">{t('pack.gone', { claims: plural('claims', gone) })}</p>;
  if (claims === 0)
    return (
      <Notice title={t('pack.none.title')} text={t('pack.none.text')}>
        {left}
        <a href={hashOf(LIBRARY)} onClick={(event) => followHere(event, () => actions.onGo(LIBRARY))}>
          {t('reading.toLibrary')}
        </a>
      </Notice>
    );
  return (
    <div class="evidence">
      <header class="evidence__head">
        <p class="evidence__hint">{t('pack.title')}</p>
        <h1 class="evidence__title">
          <Title about={about} />
        </h1>
        <p>{t('pack.lead')}</p>
        <p class="evidence__hint" role="status">
          {plural('claims', claims)}
        </p>
        {left}
        {about.type === 'selection' && (
          <p>
            <Button look="link" onClick={actions.onEmptyPack}>
              {t('pack.clear')}
            </Button>
          </p>
        )}
      </header>
      <PackFormats
        onDownload={(format) => actions.onDownloadPack(pack, format)}
        onCopy={() => actions.onCopyPack(pack)}
      />
      <EvidenceList
        groups={groups}
        onGo={actions.onGo}
        onRemove={about.type === 'selection' ? (ref) => actions.onPick([ref], false) : null}
      />
    </div>
  );
}

function Title({ about }: Pick<EvidencePack, 'about'>) {
  const { t } = useWords();
  switch (about.type) {
    case 'selection':
      return <>{t('pack.about.selection')}</>;
    case 'event':
      return <>{t('pack.about.event', { title: about.title || t('event.untitled') })}</>;
    case 'speaker':
      return <>{t('pack.about.speaker', { name: about.name })}</>;
  }
}
