import { useState } from 'preact/hooks';
import { Icon } from '../icons/icon';
import { Button } from '../shell/button';
import { useWords } from '../shell/words';
import './facet-list.css';

const STEP = 8;

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

interface FacetListProps {
  readonly label: string;
  readonly values: readonly FacetValue[];
  readonly chosen: string | null;
  /** The same value again takes the filter off. */
  readonly onChoose: (value: string | null) => void;
}

/** The values of one filter with their counts; the chosen one always stands among them. */
export function FacetList({ label, values, chosen, onChoose }: FacetListProps) {
  const { t, number } = useWords();
  const [shown, setShown] = useState(STEP);
  if (values.length === 0) return null;
  const rest = values.slice(shown);
  const visible = [...values.slice(0, shown), ...rest.filter(({ value }) => value === chosen)];
  return (
    <fieldset class="facets">
      <legend class="facets__legend">{label}</legend>
      <ul>
        {visible.map(({ value, label: name, count }) => (
          <li key={value}>
            <button
              type="button"
              class="facets__value"
              aria-pressed={value === chosen}
              onClick={() => onChoose(value === chosen ? null : value)}
            >
              <span class="facets__name">
                <bdi>{name}</bdi>
              </span>
              {value === chosen && <Icon name="close" />}
              <span class="facets__count">{number(count)}</span>
            </button>
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <Button look="link" onClick={() => setShown(shown + STEP * 2)}>
          {t('action.more')}
        </Button>
      )}
    </fieldset>
  );
}
