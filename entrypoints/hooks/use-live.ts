import { liveQuery } from 'dexie';
import { type Inputs, useEffect, useState } from 'preact/hooks';

/** What a query on the archive says now; it asks again by itself whenever what it read changes. */
export type Live<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'error'; readonly error: unknown };

/** Watches a query on the archive, from any context that writes to it. `query` null waits. */
export function useLive<T>(query: (() => Promise<T>) | null, inputs: Inputs): Live<T> {
  const [live, setLive] = useState<Live<T>>({ status: 'loading' });
  useEffect(() => {
    setLive({ status: 'loading' });
    if (!query) return;
    // Dexie follows native promises only within an `async` function of its own: without it nothing is watched.
    const subscription = liveQuery(async () => query()).subscribe({
      next: (value) => setLive({ status: 'ready', value }),
      error: (error) => setLive({ status: 'error', error }),
    });
    return () => subscription.unsubscribe();
  }, inputs);
  return live;
}
