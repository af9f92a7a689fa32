import { useState } from 'preact/hooks';
import type { Quoted } from '../../lib/coverage/outlet/types';
import { followHere } from '../library/follow-here';
import { hashOf, type LibraryRoute } from '../library/library-route';
import { Dotted } from '../shell/dotted';
import { LimitedList } from '../shell/limited-list';
import { useWords } from '../shell/words';
import { KindFigures } from './kind-figures';
import type { OpenArticle } from './sentence-list';
import { VerbFigures } from './verb-figures';
import './quoted-list.css';

const AT_FIRST = 8;

interface QuotedListProps {
  readonly quoted: readonly Quoted[];
  readonly onGo: (route: LibraryRoute) => void;
  readonly onOpenArticle: OpenArticle;
}

/** Whom an outlet quotes, the most quoted first: how often, in what way, with which verbs. */
export function QuotedList({ quoted, onGo, onOpenArticle }: QuotedListProps) {
  return (
    <LimitedList items={quoted} atFirst={AT_FIRST} class="quoted" keyOf={({ speaker }) => speaker.key}>
      {(one) => <QuotedItem quoted={one} onGo={onGo} onOpenArticle={onOpenArticle} />}
    </LimitedList>
  );
}

function QuotedItem({
  quoted: { speaker, tellings, byKind, articles, verbs },
  onGo,
  onOpenArticle,
}: Omit<QuotedListProps, 'quoted'> & { readonly quoted: Quoted }) {
  const { t, plural } = useWords();
  const [open, setOpen] = useState(false);
  const record: LibraryRoute = { view: 'speaker', key: speaker.key };
  return (
    <div class="quoted__item">
      <h3 class="quoted__name">
        {speaker.kind === 'unnamed' ? (
          <bdi lang="ar">{speaker.name}</bdi>
        ) : (
          <a href={hashOf(record)} onClick={(event) => followHere(event, () => onGo(record))}>
            <bdi lang="ar">{speaker.name}</bdi>
          </a>
        )}
      </h3>
      <Dotted>
        {speaker.kind === 'unnamed' && t('claim.unnamed')}
        {plural('claims', tellings.length)}
        {plural('fromArticles', articles)}
      </Dotted>
      <KindFigures byKind={byKind} enough={false} onOpenArticle={onOpenArticle} />
      <details class="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary class="fold__summary">{t('outlet.verbs')}</summary>
        {open && <VerbFigures verbs={verbs} onOpenArticle={onOpenArticle} />}
      </details>
    </div>
  );
}
