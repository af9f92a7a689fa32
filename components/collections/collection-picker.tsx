import type { Target } from '../../lib/archive/remarks/types';
import { Switch } from '../shell/switch';
import { useWords } from '../shell/words';
import type { Keeping } from './keeping';
import { NewCollection } from './new-collection';
import './collection-picker.css';

interface CollectionPickerProps {
  readonly target: Target;
  readonly keeping: Keeping;
  /** Ids of the collections that it lies in. */
  readonly chosen: ReadonlySet<string>;
}

/** The collections that something lies in: a box for each, and a field for a new one. */
export function CollectionPicker({ target, keeping, chosen }: CollectionPickerProps) {
  const { t } = useWords();
  return (
    <fieldset class="collection-picker">
      <legend class="collection-picker__legend">{t('collections.title')}</legend>
      {keeping.collections.length > 0 && (
        <ul class="collection-picker__list">
          {keeping.collections.map(({ id, name }) => (
            <li key={id}>
              <Switch checked={chosen.has(id)} onChange={(into) => keeping.onCollect(target, id, into)}>
                <bdi>{name}</bdi>
              </Switch>
            </li>
          ))}
        </ul>
      )}
      <NewCollection onName={(name) => keeping.onCollectNew(target, name)} />
    </fieldset>
  );
}
