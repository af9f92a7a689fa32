import { useState } from 'preact/hooks';
import { RelatedList } from '../claim/related-list';
import { PackLink } from '../evidence/pack-link';
import { FacetList } from '../library/facet-list';
import { followHere } from '../library/follow-here';
import { hashOf, type LibraryRoute, NO_FILTER, WHOLE_RECORD } from '../library/library-route';
import type { LibraryActions, RecordState } from '../library/library-state';
import { Button } from '../shell/button';
import { Dotted } from '../shell/dotted';
import { Loading } from '../shell/loading';
import { Notice } from '../shell/notice';
import { ProblemNotice } from '../shell/problem-notice';
import { useWords } from '../shell/words';
import { ChangeList } from './change-list';
import { NamingList } from './naming-list';
import { OfficeList } from './office-list';
import { RecordPages } from './record-pages';
import { RecordSearch } from './record-search';
import { RecordTimeline } from './record-timeline';
import { UtteranceList } from './utterance-list';
import './record-view.css';

type Actions = Pick<LibraryActions, 'onGo' | 'onNarrow' | 'onRetry'>;

/** An official's page: everything that a speaker said in the archive, by month, outlet, topic and word, and what differs in it. */
export function RecordView({ record, actions }: { readonly record: RecordState; readonly actions: Actions }) {
  const { t } = useWords();
  switch (record.status) {
    case 'loading':
      return <Loading text={t('record.loading')} />;
    case 'error':
      return <ProblemNotice problem={record.problem} onRetry={actions.onRetry} />;
    case 'missing':
      return <Notice title={t('record.missing.title')} text={t('record.missing.text')} />;
    case 'ready':
      return <Record key={record.record.speaker.key} state={record} actions={actions} />;
  }
}

interface RecordProps {
  readonly state: Extract<RecordState, { status: 'ready' }>;
  readonly actions: Actions;
}

function Record({ state, actions }: RecordProps) {
  const { t } = useWords();
  const { record, only, selection, career } = state;
  const { speaker, timeline, names, offices, changes, related } = record;
  const [topic, setTopic] = useState<string | null>(null);
  const open = (id: string, claim: number | null) => actions.onGo({ view: 'article', id, hash: null, claim });
  const narrow = (next: typeof only) => {
    setTopic(null);
    actions.onNarrow({ view: 'speaker', key: speaker.key, only: next });
  };
  return (
    <div class="record">
      <RecordHead record={record} onGo={actions.onGo} />
      {timeline.claims === 0 ? (
        <p class="record__hint">{t('record.nothingSaid')}</p>
      ) : (
        <>
          <RecordTimeline timeline={timeline} only={only} onOnly={narrow} />
          <ChangeList found={changes} onOpenArticle={open} />
          <div class="record__body">
            <aside class="record__side">
              {selection.pages > 1 && <p class="record__hint">{t('record.topicsCut')}</p>}
              <FacetList
                label={t('record.topics')}
                values={selection.topics.map(({ id, words, utterances: count }) => ({
                  value: id,
                  label: words.join(' · '),
                  count,
                }))}
                chosen={topic}
                onChoose={setTopic}
              />
              <FacetList
                label={t('record.outlets')}
                values={timeline.rows.map(({ outlet: value, name, claims: count }) => ({
                  value,
                  label: name,
                  count,
                }))}
                chosen={only.outlet}
                onChoose={(outlet) => narrow({ ...only, outlet, page: 0 })}
              />
            </aside>
            <Said state={state} topic={topic} onOnly={narrow} onOpenArticle={open} />
            <div class="record__about">
              <OfficeList career={career} />
              <NamingList title={t('record.offices')} namings={offices} />
              <NamingList title={t('record.names')} namings={names} />
            </div>
          </div>
        </>
      )}
      <RelatedList title={t('record.related')} related={related} onOpenArticle={open} />
    </div>
  );
}

function RecordHead({
  record: { speaker, offices, timeline },
  onGo,
}: {
  readonly record: RecordProps['state']['record'];
  readonly onGo: LibraryActions['onGo'];
}) {
  const { t, plural } = useWords();
  const articles: LibraryRoute = { view: 'list', filter: { ...NO_FILTER, speaker: speaker.key } };
  return (
    <header class="record__head">
      <p class="record__lead">{t('record.lead')}</p>
      <h1 class="record__name">
        <bdi lang="ar">{speaker.name}</bdi>
      </h1>
      <Dotted>
        {offices[0] && <bdi lang="ar">{offices[0].text}</bdi>}
        {plural('claims', timeline.claims)}
        {plural('outlets', timeline.rows.length)}
        <a href={hashOf(articles)} onClick={(event) => followHere(event, () => onGo(articles))}>
          {t('record.articles')}
        </a>
        {timeline.claims > 0 && <PackLink of={{ type: 'speaker', key: speaker.key }} onGo={onGo} />}
      </Dotted>
    </header>
  );
}

interface SaidProps extends Pick<RecordProps, 'state'> {
  /** `Topic.id` of the selection. */
  readonly topic: string | null;
  readonly onOnly: (only: RecordProps['state']['only']) => void;
  readonly onOpenArticle: (articleId: string, claim: number | null) => void;
}

/** What the filters leave of it, in words. */
function Said({ state: { record, only, selection, reading }, topic, onOnly, onOpenArticle }: SaidProps) {
  const { t, plural, partialDate } = useWords();
  const shown = selection.utterances.filter((one) => topic === null || one.topic === topic);
  const outlet = record.timeline.rows.find((row) => row.outlet === only.outlet)?.name ?? only.outlet;
  const whole = only.month === null && only.outlet === null && only.text === '' && only.page === 0;
  return (
    <section class="record__utterances" aria-busy={reading}>
      <h2>{t('record.utterances')}</h2>
      <RecordSearch text={only.text} onText={(text) => onOnly({ ...only, text, page: 0 })} />
      <div class="record__shown">
        <Dotted>
          {only.month && <span>{partialDate(only.month)}</span>}
          {outlet && <bdi>{outlet}</bdi>}
          <span role="status">
            {shown.length > 0 ? plural('utterances', shown.length) : t('record.none')}
          </span>
          {shown.length > 0 && topic === null && (
            <span>{t('record.fromClaims', { claims: plural('claims', selection.claims) })}</span>
          )}
        </Dotted>
        {!whole && (
          <Button look="link" onClick={() => onOnly(WHOLE_RECORD)}>
            {t('record.all')}
          </Button>
        )}
      </div>
      <UtteranceList
        key={`${topic} ${JSON.stringify(only)}`}
        utterances={shown}
        onOpenArticle={onOpenArticle}
      />
      <RecordPages
        page={selection.page}
        pages={selection.pages}
        onPage={(page) => onOnly({ ...only, page })}
      />
    </section>
  );
}
