import { useWords } from '../shell/words';
import '../shell/fold.css';
import './search-hints.css';

/** Ways to search, with an example of what stands behind the colon where words do not say it. */
const HINTS = [
  { hint: 'phrase', example: '' },
  { hint: 'outlet', example: '' },
  { hint: 'official', example: '' },
  { hint: 'tag', example: '' },
  { hint: 'note', example: '' },
  { hint: 'after', example: '2020-05-01' },
  { hint: 'before', example: '2020-06' },
  { hint: 'claims', example: '' },
] as const;

interface SearchHintsProps {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** Puts a way to search into the field. */
  readonly onHint: (text: string) => void;
}

/** The ways to search, folded away until they are wanted. */
export function SearchHints({ open, onOpen, onHint }: SearchHintsProps) {
  const { t } = useWords();
  return (
    <details class="fold" open={open} onToggle={(event) => onOpen(event.currentTarget.open)}>
      <summary class="fold__summary">{t('library.hints')}</summary>
      <dl class="search-hints">
        {HINTS.map(({ hint, example }) => (
          <div key={hint} class="search-hints__hint">
            <dt>
              <button
                type="button"
                class="search-hints__operator"
                onClick={() => onHint(t(`hint.${hint}`) + example)}
              >
                {t(`hint.${hint}`)}
                <bdi>{example}</bdi>
              </button>
            </dt>
            <dd>{t(`hint.${hint}Text`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
