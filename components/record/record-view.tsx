import { useState } from 'preact/hooks';
import type { SpeakerRecord } from '../../lib/coverage/record/types';
import { RelatedList } from '../claim/related-list';
import { FacetList } from '../library/facet-list';
import { followHere } from '../library/follow-here';
import { hashOf, type LibraryRoute, NO_FILTER } from '../library/library-route';
import type { LibraryActions, RecordState } from '../library/library-state';
import { Button } from '../shell/button';
import { Dotted } from '../shell/dotted';
import { Loading } from '../shell/loading';
import { Notice } from '../shell/notice';
import { ProblemNotice } from '../shell/problem-notice';
import { useWords } from '../shell/words';
import { ChangeList } from './change-list';
import { NamingList } from './naming-list';
import { UtteranceList } from './utterance-list';
import './record-view.css';

type Actions = Pick<LibraryActions, 'onGo' | 'onRetry'>;

/** Everything that a speaker said in the archive: over time, by topic and by outlet, and what differs between it. */
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
      return <Record key={record.record.speaker.key} record={record.record} onGo={actions.onGo} />;
  }
}

interface RecordProps {
  readonly record: SpeakerRecord;
  readonly onGo: LibraryActions['onGo'];
}

function Record({ record, onGo }: RecordProps) {
  const { t, plural } = useWords();
  const { speaker, utterances, topics, outlets, names, offices, changes, related } = record;
  const [topic, setTopic] = useState<string | null>(null);
  const [outlet, setOutlet] = useState<string | null>(null);
  const shown = utterances.filter(
    (utterance) =>
      (topic === null || utterance.topic === topic) &&
      (outlet === null || utterance.tellings.some(({ article }) => article.outlet === outlet)),
  );
  const open = (id: string, claim: number | null) => onGo({ view: 'article', id, hash: null, claim });
  const articles: LibraryRoute = { view: 'list', filter: { ...NO_FILTER, speaker: speaker.key } };
  return (
    <div class="record">
      <header class="record__head">
        <p class="record__lead">{t('record.lead')}</p>
        <h1 class="record__name">
          <bdi lang="ar">{speaker.name}</bdi>
        </h1>
        <Dotted>
          {offices[0] && <bdi lang="ar">{offices[0].text}</bdi>}
          {plural('utterances', utterances.length)}
          {plural('outlets', outlets.length)}
          <a href={hashOf(articles)} onClick={(event) => followHere(event, () => onGo(articles))}>
            {t('record.articles')}
          </a>
        </Dotted>
      </header>
      {utterances.length === 0 ? (
        <p class="record__hint">{t('record.nothingSaid')}</p>
      ) : (
        <>
          <ChangeList changes={changes} onOpenArticle={open} />
          <div class="record__body">
            <aside class="record__side">
              <FacetList
                label={t('record.topics')}
                values={topics.map(({ id, words, utterances: count }) => ({
                  value: id,
                  label: words.join(' · '),
                  count,
                }))}
                chosen={topic}
                onChoose={setTopic}
              />
              <FacetList
                label={t('record.outlets')}
                values={outlets.map(({ outlet: value, name, articles: count }) => ({
                  value,
                  label: name,
                  count,
                }))}
                chosen={outlet}
                onChoose={setOutlet}
              />
              <NamingList title={t('record.names')} namings={names} />
              <NamingList title={t('record.offices')} namings={offices} />
            </aside>
            <section class="record__utterances">
              <h2>{t('record.utterances')}</h2>
              <p role="status" class="record__hint">
                {shown.length > 0 ? plural('utterances', shown.length) : t('record.none')}
                {record.cut && ` ${t('record.cut')}`}
              </p>
              {shown.length < utterances.length && (
                <p>
                  <Button
                    look="link"
                    onClick={() => {
                      setTopic(null);
                      setOutlet(null);
                    }}
                  >
                    {t('record.all')}
                  </Button>
                </p>
              )}
              <UtteranceList key={`${topic} ${outlet}`} utterances={shown} onOpenArticle={open} />
            </section>
          </div>
        </>
      )}
      <RelatedList title={t('record.related')} related={related} onOpenArticle={open} />
    </div>
  );
}
