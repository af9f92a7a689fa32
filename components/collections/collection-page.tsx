import { followHere } from '../library/follow-here';
import { hashOf, type LibraryRoute, NO_FILTER } from '../library/library-route';
import type { LibraryActions } from '../library/library-state';
import { Button } from '../shell/button';
import { Dotted } from '../shell/dotted';
import { LimitedList } from '../shell/limited-list';
import { Loading } from '../shell/loading';
import { Notice } from '../shell/notice';
import { ProblemNotice } from '../shell/problem-notice';
import { RenamableTitle } from '../shell/renamable-title';
import { useWords } from '../shell/words';
import type { CollectionState } from './collection-state';
import { ItemRow } from './item-row';
import './collection-page.css';

const AT_FIRST = 50;
const ALL: LibraryRoute = { view: 'collections' };

type Actions = Pick<
  LibraryActions,
  'onGo' | 'onRetry' | 'onRenameCollection' | 'onRemoveCollection' | 'onCollect'
>;

interface CollectionPageProps {
  readonly collection: CollectionState;
  readonly actions: Actions;
}

/** A collection: articles, claims and events in the order that they were put in, each with the reader's note. */
export function CollectionPage({ collection, actions }: CollectionPageProps) {
  const { t } = useWords();
  switch (collection.status) {
    case 'loading':
      return <Loading text={t('collection.loading')} />;
    case 'error':
      return <ProblemNotice problem={collection.problem} onRetry={actions.onRetry} />;
    case 'missing':
      return (
        <Notice title={t('collection.missing.title')} text={t('collection.missing.text')}>
          <a href={hashOf(ALL)} onClick={(event) => followHere(event, () => actions.onGo(ALL))}>
            {t('collection.toCollections')}
          </a>
        </Notice>
      );
    case 'ready':
      return <Page key={collection.view.id} view={collection.view} actions={actions} />;
  }
}

interface PageProps {
  readonly view: Extract<CollectionState, { status: 'ready' }>['view'];
  readonly actions: Actions;
}

function Page({ view: { id, name, shown }, actions }: PageProps) {
  const { t, plural } = useWords();
  const list: LibraryRoute = { view: 'list', filter: { ...NO_FILTER, collection: id } };
  return (
    <div class="collection">
      <header>
        <RenamableTitle
          title={name}
          name={name}
          rename={t('collection.rename')}
          label={t('collections.name')}
          onName={(next) => {
            if (next.trim() !== '') actions.onRenameCollection(id, next.trim());
          }}
        />
        <Dotted>
          {plural('items', shown.length)}
          {shown.length > 0 && (
            <a href={hashOf(list)} onClick={(event) => followHere(event, () => actions.onGo(list))}>
              {t('collection.asList')}
            </a>
          )}
        </Dotted>
      </header>
      {shown.length === 0 ? (
        <p class="collection__hint">{t('collection.empty')}</p>
      ) : (
        <LimitedList items={shown} atFirst={AT_FIRST} class="collection__items" keyOf={(item) => item.id}>
          {(item) => (
            <ItemRow
              item={item}
              onGo={actions.onGo}
              onTake={() => actions.onCollect(item.target, id, false)}
            />
          )}
        </LimitedList>
      )}
      <footer>
        <Button
          look="danger"
          icon="trash"
          onClick={() => {
            actions.onRemoveCollection(id);
            actions.onGo(ALL);
          }}
        >
          {t('collection.remove')}
        </Button>
        <p class="collection__hint">{t('collection.removeHint')}</p>
      </footer>
    </div>
  );
}
