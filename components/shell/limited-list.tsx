import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button';
import { useWords } from './words';

/** Where an item is gone to: its own words rather than the outlet's name before them. */
const FIRST = ':is(a, button):not(.outlet-name)';

interface LimitedListProps<Item> {
  readonly items: readonly Item[];
  /** How many are shown until the reader asks for all. */
  readonly atFirst: number;
  readonly class: string;
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ComponentChildren;
}

/** A list that begins with its first items; the rest comes by a button. */
export function LimitedList<Item>({ items, atFirst, class: name, keyOf, children }: LimitedListProps<Item>) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, atFirst);
  const list = useRef<HTMLUListElement>(null);
  // The button goes when it has done its work: the focus moves on to what it brought.
  useLayoutEffect(() => {
    if (all) list.current?.children[atFirst]?.querySelector<HTMLElement>(FIRST)?.focus();
  }, [all]);
  return (
    <>
      <ul class={name} ref={list}>
        {shown.map((item) => (
          <li key={keyOf(item)}>{children(item)}</li>
        ))}
      </ul>
      {shown.length < items.length && (
        <p>
          <Button look="link" onClick={() => setAll(true)}>
            {t('action.more')}
          </Button>
        </p>
      )}
    </>
  );
}
