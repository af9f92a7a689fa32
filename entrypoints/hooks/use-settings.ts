import { useEffect, useState } from 'preact/hooks';
import { DEFAULTS, type Settings, settings } from '../../lib/settings';

/** The reader's settings, or null until they are read; changes anywhere arrive by themselves. */
export function useSettings(): Settings | null {
  const [value, setValue] = useState<Settings | null>(null);
  useEffect(() => {
    const take = (stored: Settings) => setValue({ ...DEFAULTS, ...stored });
    void settings.getValue().then(take);
    return settings.watch(take);
  }, []);
  return value;
}
