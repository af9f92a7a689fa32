import { useEffect, useState } from 'preact/hooks';
import type { ArticleVersion } from '../../lib/archive/types';
import { type OfficesThen, sendMessage } from '../../lib/messages';

const NONE: OfficesThen = {};

/**
 * The offices that the speakers of a saved article held on its day. The background knows the officials, so that
 * the library need not load them; where it does not answer, no office is said.
 */
export function useOffices(version: ArticleVersion | null, published: string | null): OfficesThen {
  const [offices, setOffices] = useState(NONE);
  useEffect(() => {
    let stopped = false;
    setOffices(NONE);
    if (version) {
      const speakers = version.analysis.speakers.map(({ key, office }) => ({ key, office }));
      void sendMessage('offices', { speakers, published })
        .catch(() => NONE)
        .then((found) => {
          if (!stopped) setOffices(found);
        });
    }
    return () => {
      stopped = true;
    };
  }, [version?.hash, published]);
  return offices;
}
