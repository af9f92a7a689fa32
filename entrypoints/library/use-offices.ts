import { useEffect, useState } from 'preact/hooks';
import type { Analysis } from '../../lib/analysis/types';
import type { OfficesThen } from '../../lib/messages';
import { askOffices } from '../hooks/ask-offices';

const NONE: OfficesThen = {};

/** The offices that the speakers of a saved article held on its day; follows the reader's corrections. */
export function useOffices(analysis: Analysis | null, published: string | null): OfficesThen {
  const [offices, setOffices] = useState(NONE);
  const speakers = analysis?.speakers ?? [];
  useEffect(() => {
    let stopped = false;
    setOffices(NONE);
    if (speakers.length > 0)
      void askOffices({ speakers, published }).then((found) => {
        if (!stopped) setOffices(found);
      });
    return () => {
      stopped = true;
    };
  }, [JSON.stringify(speakers.map(({ key, office }) => [key, office])), published]);
  return offices;
}
