import { useState } from 'preact/hooks';
import { Button } from '../shell/button';
import { Loading } from '../shell/loading';
import { Notice } from '../shell/notice';
import { ProblemNotice } from '../shell/problem-notice';
import { useWords } from '../shell/words';
import { ArticleList } from './article-list';
import { Filters } from './filters';
import { NO_FILTER } from './library-route';
import type { LibraryActions, LibraryView, ListState } from './library-state';
import { ListToolbar } from './list-toolbar';
import { SearchBox } from './search-box';
import './library-list-view.css';

type ListViewProps = Extract<LibraryView, { view: 'list' }> & { readonly actions: LibraryActions };

/** Search and filters over the saved articles, and the list that they leave. */
export function LibraryListView({ filter, list, facets, actions }: ListViewProps) {
  const { t } = useWords();
  if (list.status === 'archive-empty') {
    return (
      <Notice title={t('library.empty.title')} text={t('library.empty.text')}>
        <ol class="steps">
          <li>{t('library.empty.step1')}</li>
          <li>{t('library.empty.step2')}</li>
          <li>{t('library.empty.step3')}</li>
        </ol>
      </Notice>
    );
  }
  return (
    <div class="list-view">
      <h1 class="visually-hidden">{t('library.title')}</h1>
      <SearchBox
        text={filter.text}
        said={filter.said}
        onText={(text) => actions.onFilter({ ...filter, text })}
        onSaid={(said) => actions.onFilter({ ...filter, said })}
      />
      <Filters
        filter={filter}
        facets={facets}
        onFilter={actions.onFilter}
        onOpenSpeaker={(key) => actions.onGo({ view: 'speaker', key })}
        onOpenCollection={(id) => actions.onGo({ view: 'collection', id })}
        onOpenOutlet={(outlet) => actions.onGo({ view: 'outlet', outlet, month: null })}
      />
      <section class="list-view__list" aria-label={t('library.list')}>
        <ListBody filter={filter} list={list} actions={actions} />
      </section>
    </div>
  );
}

interface ListBodyProps extends Pick<ListViewProps, 'filter' | 'actions'> {
  readonly list: Exclude<ListState, { status: 'archive-empty' }>;
}

function ListBody({ filter, list, actions }: ListBodyProps) {
  const { t } = useWords();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const remove = (ids: readonly string[]) => {
    actions.onRemove(ids);
    setSelected((before) => new Set([...before].filter((id) => !ids.includes(id))));
  };

  if (list.status === 'loading') return <Loading level={2} text={t('library.loading')} />;
  if (list.status === 'error')
    return <ProblemNotice level={2} problem={list.problem} onRetry={actions.onRetry} />;
  return (
    <>
      <ListToolbar
        total={list.total}
        corrected={list.corrected}
        problems={list.problems}
        filter={filter}
        selected={selected.size}
        onSort={(sort) => actions.onFilter({ ...filter, sort })}
        onRemove={() => remove([...selected])}
        onSelectNone={() => setSelected(new Set())}
      />
      {list.speakers.length > 0 && (
        <p class="list-view__speakers">
          {t('context.record')}:
          {list.speakers.map(({ key, name }) => (
            <Button key={key} look="link" onClick={() => actions.onGo({ view: 'speaker', key })}>
              <bdi lang="ar">{name}</bdi>
            </Button>
          ))}
        </p>
      )}
      {list.total === 0 ? (
        <Notice level={2} title={t('library.none.title')} text={t('library.none.text')}>
          <Button onClick={() => actions.onFilter(NO_FILTER)}>{t('library.clearFilters')}</Button>
        </Notice>
      ) : (
        <ArticleList
          total={list.total}
          rows={list.rows}
          searching={filter.text !== ''}
          selected={selected}
          onSelect={setSelected}
          onNeedRows={actions.onNeedRows}
          onGo={actions.onGo}
          onRemove={remove}
        />
      )}
    </>
  );
}
