import { useEffect, useState } from 'preact/hooks';
import { type Career, sendMessage } from '../../lib/messages';

const NONE: Career = { offices: [], asOf: '' };

/** The offices of an official in the lexicon, which the background knows; none where it does not answer. */
export function useCareer(key: string | null): Career {
  const [career, setCareer] = useState(NONE);
  useEffect(() => {
    let stopped = false;
    setCareer(NONE);
    if (key?.startsWith('official:'))
      void sendMessage('career', key).then(
        (found) => {
          if (!stopped) setCareer(found);
        },
        () => {},
      );
    return () => {
      stopped = true;
    };
  }, [key]);
  return career;
}
