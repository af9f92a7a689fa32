import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ListRow } from '../../lib/archive/types';
import { useWords } from '../shell/words';
import { ArticleRow } from './article-row';
import type { LibraryActions } from './library-state';
import { useWindow } from './use-window';
import './article-list.css';

interface ArticleListProps extends Pick<LibraryActions, 'onNeedRows' | 'onGo'> {
  readonly total: number;
  readonly rows: ReadonlyMap<number, ListRow>;
  /** Rows of a search show where it matched, and are higher. */
  readonly searching: boolean;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly onRemove: (articleIds: readonly string[]) => void;
}

/**
 * The articles, of which only those in sight are in the document. Rows have one height, so that the
 * scroll bar tells the truth for any number of them. ↑ and ↓ move, Space selects, Delete deletes.
 */
export function ArticleList(props: ArticleListProps) {
  const { total, rows, searching, selected, onSelect, onNeedRows, onGo, onRemove } = props;
  const { t } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const { first, end, rowHeight } = useWindow(list, total, searching);
  const [active, setActive] = useState<number | null>(null);
  const [goTo, setGoTo] = useState<number | null>(null);

  useEffect(() => {
    for (let place = first; place < end; place++) {
      if (rows.has(place)) continue;
      onNeedRows(first, end);
      return;
    }
  }, [first, end, rows, onNeedRows]);

  // The row to go to may not have been in the document before: it gets the focus once it is.
  useLayoutEffect(() => {
    if (goTo === null) return;
    const link = list.current?.querySelector<HTMLElement>(`[data-place="${goTo}"] a`);
    if (!link) return;
    link.focus({ preventScroll: true });
    link.closest('li')?.scrollIntoView({ block: 'nearest' });
    setGoTo(null);
  });

  const select = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    onSelect(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (active === null || event.altKey || event.ctrlKey || event.metaKey) return;
    const id = rows.get(active)?.article.id;
    const onCheckbox = event.target instanceof HTMLInputElement;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = Math.max(0, Math.min(total - 1, active + (event.key === 'ArrowDown' ? 1 : -1)));
      setActive(next);
      setGoTo(next);
    } else if (event.key === ' ' && id && !onCheckbox) {
      select(id);
    } else if (event.key === 'Delete' && id) {
      onRemove(selected.has(id) ? [...selected] : [id]);
    } else return;
    event.preventDefault();
  };

  const places = Array.from({ length: end - first }, (_, step) => first + step);
  if (active !== null && active < first) places.unshift(active);
  if (active !== null && active >= end && active < total) places.push(active);

  return (
    <>
      <p class="visually-hidden" id="list-keys">
        {t('library.keys')}
      </p>
      <ul
        ref={list}
        class={`article-list${searching ? ' article-list--searching' : ''}`}
        style={{ blockSize: `${total * rowHeight}px` }}
        aria-describedby="list-keys"
        onKeyDown={onKeyDown}
      >
        {places.map((place) => {
          const row = rows.get(place);
          return (
            <li
              key={place}
              class="article-list__row"
              data-place={place}
              aria-setsize={total}
              aria-posinset={place + 1}
              style={{ insetBlockStart: `${place * rowHeight}px` }}
              onFocusIn={() => setActive(place)}
            >
              {row ? (
                <ArticleRow
                  row={row}
                  selected={selected.has(row.article.id)}
                  onSelect={() => select(row.article.id)}
                  onGo={onGo}
                />
              ) : (
                <p class="article-list__waiting">{t('library.rowLoading')}</p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
