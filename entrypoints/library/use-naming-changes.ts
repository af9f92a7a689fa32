import { useEffect, useState } from 'preact/hooks';
import { type NamingChanges, namingChanges } from '../../lib/settings';

/** What the reader changed of the list of namings, and how to change it. */
export function useNamingChanges(): {
  changes: NamingChanges;
  /** Null takes a referent out; undefined gives back what the list has. */
  onChange: (id: string, change: NamingChanges[string] | undefined) => void;
} {
  const [changes, setChanges] = useState<NamingChanges>({});
  useEffect(() => {
    void namingChanges.getValue().then(setChanges);
    return namingChanges.watch(setChanges);
  }, []);
  return {
    changes,
    onChange: (id, change) => {
      const { [id]: _, ...rest } = changes;
      void namingChanges.setValue(change === undefined ? rest : { ...rest, [id]: change });
    },
  };
}
