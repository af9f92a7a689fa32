import { useRef } from 'preact/hooks';
import type { ListPage } from '../../lib/archive/types';
import { Button } from '../shell/button';
import { Select } from '../shell/select';
import { useWords } from '../shell/words';
import { type LibraryFilter, SORTS, type Sort } from './library-route';
import './list-toolbar.css';

interface ListToolbarProps {
  readonly total: number;
  readonly corrected: ListPage['corrected'];
  readonly problems: ListPage['problems'];
  readonly filter: LibraryFilter;
  /** Number of selected articles. */
  readonly selected: number;
  readonly onSort: (sort: Sort) => void;
  readonly onRemove: () => void;
  readonly onSelectNone: () => void;
}

/** How many there are, in what order, and what to do with the selected ones. */
export function ListToolbar(props: ListToolbarProps) {
  const { t, plural } = useWords();
  const { filter, corrected, problems } = props;
  const searching = filter.text !== '';
  const toolbar = useRef<HTMLDivElement>(null);
  // The buttons go with the selection; the focus must not go with them.
  const leave = (act: () => void) => () => {
    act();
    toolbar.current?.focus();
  };
  return (
    <div class="list-toolbar" ref={toolbar} tabIndex={-1}>
      <p role="status" class="list-toolbar__total">
        {plural(searching ? 'results' : 'articles', props.total)}
      </p>
      {props.selected > 0 ? (
        <div class="list-toolbar__selection">
          <span>{plural('selected', props.selected)}</span>
          <Button look="danger" icon="trash" onClick={leave(props.onRemove)}>
            {t('action.remove')}
          </Button>
          <Button onClick={leave(props.onSelectNone)}>{t('library.selectNone')}</Button>
        </div>
      ) : (
        <Select
          label={t('library.sort')}
          value={filter.sort ?? (searching ? 'match' : 'newest')}
          options={SORTS.filter((sort) => searching || sort !== 'match').map((sort) => ({
            value: sort,
            label: t(`library.sort.${sort}`),
          }))}
          onChange={props.onSort}
        />
      )}
      {problems.map(({ problem, typed }) => (
        <p key={problem + typed} role="alert" class="list-toolbar__problem">
          {t(`query.${problem}`, { typed })}
        </p>
      ))}
      {corrected.map(({ from, to }) => (
        <p key={from} class="list-toolbar__corrected">
          {t('library.corrected', { from, to })}
        </p>
      ))}
    </div>
  );
}
