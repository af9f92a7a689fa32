import { followHere } from '../library/follow-here';
import { hashOf, type LibraryRoute } from '../library/library-route';
import type { LibraryActions } from '../library/library-state';
import { Loading } from '../shell/loading';
import { Notice } from '../shell/notice';
import { ProblemNotice } from '../shell/problem-notice';
import { useWords } from '../shell/words';
import type { CollectionsState } from './collection-state';
import { NewCollection } from './new-collection';
import './collection-list.css';

interface CollectionListProps {
  readonly collections: CollectionsState;
  readonly actions: Pick<LibraryActions, 'onGo' | 'onRetry' | 'onAddCollection'>;
}

/** The reader's collections by name. */
export function CollectionList({ collections, actions }: CollectionListProps) {
  const { t, plural } = useWords();
  switch (collections.status) {
    case 'loading':
      return <Loading text={t('collections.loading')} />;
    case 'error':
      return <ProblemNotice problem={collections.problem} onRetry={actions.onRetry} />;
    case 'ready':
      return (
        <div class="collections">
          <h1>{t('collections.title')}</h1>
          {collections.collections.length === 0 && (
            <Notice level={2} title={t('collections.none.title')} text={t('collections.none.text')} />
          )}
          <ul>
            {collections.collections.map(({ id, name, items }) => {
              const route: LibraryRoute = { view: 'collection', id };
              return (
                <li key={id} class="collections__row">
                  <a href={hashOf(route)} onClick={(event) => followHere(event, () => actions.onGo(route))}>
                    <bdi>{name}</bdi>
                  </a>
                  <span class="collections__count">{plural('items', items)}</span>
                </li>
              );
            })}
          </ul>
          <NewCollection onName={actions.onAddCollection} />
        </div>
      );
  }
}
