import type { OutletView as Figures } from '../../lib/coverage/outlet/types';
import { followHere } from '../library/follow-here';
import { hashOf, type LibraryRoute, NO_FILTER } from '../library/library-route';
import type { LibraryActions, OutletState } from '../library/library-state';
import { Dotted } from '../shell/dotted';
import { Loading } from '../shell/loading';
import { Notice } from '../shell/notice';
import { ProblemNotice } from '../shell/problem-notice';
import { useWords } from '../shell/words';
import { Timeline } from '../timeline/timeline';
import { FigureFold } from './figure-fold';
import { KindFigures } from './kind-figures';
import { QuotedList } from './quoted-list';
import { TakenFigures } from './taken-figures';
import { VerbFigures } from './verb-figures';
import './outlet-view.css';

type Actions = Pick<LibraryActions, 'onGo' | 'onNarrow' | 'onRetry'>;

/** An outlet's page: whom it quotes in the archive, how, and from whom it takes. Figures and sentences, no verdict. */
export function OutletView({ outlet, actions }: { readonly outlet: OutletState; readonly actions: Actions }) {
  const { t } = useWords();
  switch (outlet.status) {
    case 'loading':
      return <Loading text={t('outlet.loading')} />;
    case 'error':
      return <ProblemNotice problem={outlet.problem} onRetry={actions.onRetry} />;
    case 'missing':
      return <Notice title={t('outlet.missing.title')} text={t('outlet.missing.text')} />;
    case 'ready':
      return <Outlet key={outlet.figures.outlet} view={outlet.figures} actions={actions} />;
  }
}

interface OutletProps {
  readonly view: Figures;
  readonly actions: Actions;
}

function Outlet({ view, actions }: OutletProps) {
  const { t } = useWords();
  const { quoted, unknown, verbs, byKind, enough, month } = view;
  const open = (id: string, claim: number | null) => actions.onGo({ view: 'article', id, hash: null, claim });
  return (
    <div class="outlet">
      <OutletHead view={view} onGo={actions.onGo} />
      <OutletTimeline view={view} onNarrow={actions.onNarrow} />
      <Basis view={view} />
      {/* Folds of another month begin closed. */}
      <div class="outlet__figures" key={month ?? ''}>
        <section>
          <h2>{t('outlet.how')}</h2>
          <KindFigures byKind={byKind} enough={enough} onOpenArticle={open} />
        </section>
        <section>
          <h2>{t('outlet.quoted')}</h2>
          <QuotedList quoted={quoted} onGo={actions.onGo} onOpenArticle={open} />
          {unknown.length > 0 && (
            <FigureFold label={t('claim.unknownSpeaker')} tellings={unknown} onOpenArticle={open} />
          )}
        </section>
        <section>
          <h2>{t('outlet.verbs')}</h2>
          <p class="outlet__note">{t('outlet.verbsNote')}</p>
          <VerbFigures verbs={verbs} onOpenArticle={open} />
        </section>
        <section>
          <h2>{t('outlet.taken')}</h2>
          <TakenFigures view={view} onOpenArticle={open} />
        </section>
      </div>
    </div>
  );
}

function OutletHead({ view, onGo }: { readonly view: Figures; readonly onGo: Actions['onGo'] }) {
  const { t, plural } = useWords();
  const list: LibraryRoute = { view: 'list', filter: { ...NO_FILTER, outlet: view.outlet } };
  return (
    <header>
      <p class="outlet__note">{t('outlet.lead')}</p>
      <h1 class="outlet__name">
        <bdi>{view.name}</bdi>
      </h1>
      <Dotted>
        {view.name !== view.outlet && <bdi>{view.outlet}</bdi>}
        <a href={hashOf(list)} onClick={(event) => followHere(event, () => onGo(list))}>
          {plural('articles', view.articles)}
        </a>
      </Dotted>
      <p class="outlet__note">{t('outlet.note')}</p>
    </header>
  );
}

function OutletTimeline({
  view,
  onNarrow,
}: {
  readonly view: Figures;
  readonly onNarrow: Actions['onNarrow'];
}) {
  const { t, plural } = useWords();
  const { months, articles, claims, credited } = view.timeline;
  const rows = [
    { id: 'claims', name: t('outlet.rowClaims'), counts: claims },
    { id: 'credited', name: t('outlet.rowCredited'), counts: credited },
  ];
  return (
    <Timeline
      title={t('outlet.timeline')}
      totalName={t('outlet.rowArticles')}
      totals={articles}
      months={months}
      rows={rows}
      scale="own"
      month={view.month}
      row={null}
      tell={(count, row) => plural(row === 'claims' ? 'claims' : 'articles', count)}
      onChoose={(month) => onNarrow({ view: 'outlet', outlet: view.outlet, month })}
    />
  );
}

/** What the figures rest on, and whether that is enough. */
function Basis({ view: { read, of, month, enough } }: { readonly view: Figures }) {
  const { t, plural, partialDate } = useWords();
  return (
    <div class="outlet__basis">
      <p role="status">
        {t('outlet.basis', { articles: plural('fromArticles', read) })}
        {month !== null && ` · ${partialDate(month)}`}
        {read < of && ` · ${t('outlet.basisCut', { articles: plural('fromArticles', of) })}`}
      </p>
      {!enough && <p>{t('outlet.few')}</p>}
    </div>
  );
}
