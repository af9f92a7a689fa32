import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '../shell/button';
import { useMedia } from '../shell/use-media';
import { useWords } from '../shell/words';
import { FacetList, type FacetValue } from './facet-list';
import { type LibraryFilter, NO_FILTER } from './library-route';
import type { Facets } from './library-state';
import '../shell/fold.css';
import '../styles/field.css';
import './filters.css';

/** As in `library-list-view.css`: where the filters stand beside the list. */
const WIDE = '(width >= 56rem)';

interface FiltersProps {
  readonly filter: LibraryFilter;
  readonly facets: Facets;
  readonly onFilter: (filter: LibraryFilter) => void;
  /** Opens what the chosen speaker said. */
  readonly onOpenSpeaker: (key: string) => void;
  /** Opens the page of the chosen outlet. */
  readonly onOpenOutlet: (outlet: string) => void;
  readonly onOpenCollection: (id: string) => void;
}

/** By outlet, speaker, tag and day of publication. On a narrow page they fold away. */
export function Filters(props: FiltersProps) {
  const { t } = useWords();
  const wide = useMedia(WIDE);
  return (
    <aside class="filters" aria-label={t('library.filters')}>
      {wide ? (
        <FilterFields {...props} />
      ) : (
        <details class="fold">
          <summary class="fold__summary">{t('library.filters')}</summary>
          <div class="filters">
            <FilterFields {...props} />
          </div>
        </details>
      )}
    </aside>
  );
}

function FilterFields({
  filter,
  facets,
  onFilter,
  onOpenSpeaker,
  onOpenOutlet,
  onOpenCollection,
}: FiltersProps) {
  const { t } = useWords();
  const filtered =
    filter.outlet ?? filter.speaker ?? filter.tag ?? filter.collection ?? filter.from ?? filter.to;
  return (
    <>
      <FacetList
        label={t('library.outlet')}
        values={facets.outlets.map(({ outlet, name, articles }) => facet(outlet, name || outlet, articles))}
        chosen={filter.outlet}
        onChoose={(outlet) => onFilter({ ...filter, outlet })}
      />
      {filter.outlet !== null && (
        <Button look="link" onClick={() => onOpenOutlet(filter.outlet ?? '')}>
          {t('outlet.open')}
        </Button>
      )}
      <FacetList
        label={t('library.official')}
        values={facets.speakers.map(({ key, name, articles }) => facet(key, name, articles))}
        chosen={filter.speaker}
        onChoose={(speaker) => onFilter({ ...filter, speaker })}
      />
      {filter.speaker !== null && (
        <Button look="link" onClick={() => onOpenSpeaker(filter.speaker ?? '')}>
          {t('context.record')}
        </Button>
      )}
      <FacetList
        label={t('library.tag')}
        values={facets.tags.map(({ tag, articles }) => facet(tag, tag, articles))}
        chosen={filter.tag}
        onChoose={(tag) => onFilter({ ...filter, tag })}
      />
      <FacetList
        label={t('library.collection')}
        values={facets.collections.map(({ id, name, items }) => facet(id, name, items))}
        chosen={filter.collection}
        onChoose={(collection) => onFilter({ ...filter, collection })}
      />
      {filter.collection !== null && (
        <Button look="link" onClick={() => onOpenCollection(filter.collection ?? '')}>
          {t('collection.open')}
        </Button>
      )}
      <fieldset class="filters__days">
        <legend class="filters__legend">{t('library.date')}</legend>
        <Day value={filter.from} onDay={(from) => onFilter({ ...filter, from })}>
          {t('library.from')}
        </Day>
        <Day value={filter.to} onDay={(to) => onFilter({ ...filter, to })}>
          {t('library.to')}
        </Day>
      </fieldset>
      {filtered && (
        <Button
          look="link"
          onClick={() => onFilter({ ...NO_FILTER, text: filter.text, said: filter.said, sort: filter.sort })}
        >
          {t('library.clearFilters')}
        </Button>
      )}
    </>
  );
}

function facet(value: string, label: string, count: number): FacetValue {
  return { value, label, count };
}

interface DayProps {
  readonly value: string | null;
  readonly onDay: (day: string | null) => void;
  readonly children: ComponentChildren;
}

function Day({ value, onDay, children }: DayProps) {
  const id = useId();
  return (
    <p class="filters__day">
      <label htmlFor={id}>{children}</label>
      <input
        id={id}
        type="date"
        class="field"
        value={value ?? ''}
        onChange={(event) => onDay(event.currentTarget.value || null)}
      />
    </p>
  );
}
