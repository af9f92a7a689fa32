import type { Target } from '../../lib/archive/remarks/types';
import { useWords } from '../shell/words';
import { CollectionPicker } from './collection-picker';
import { keptOn, useKeeping } from './keeping';
import '../shell/fold.css';

/** The collections of an article, folded away; on the fold, how many it lies in. */
export function CollectionsFold({ target }: { readonly target: Target }) {
  const { t, plural } = useWords();
  const keeping = useKeeping();
  if (!keeping) return null;
  const { collections } = keptOn(target, keeping.remarks);
  return (
    <details class="fold">
      <summary class="fold__summary">
        {collections.size > 0 ? plural('inCollections', collections.size) : t('collections.add')}
      </summary>
      <CollectionPicker target={target} keeping={keeping} chosen={collections} />
    </details>
  );
}
