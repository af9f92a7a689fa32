import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../icons/icon';
import { directionOf } from '../shell/direction-of';
import { useWords } from '../shell/words';
import '../shell/fold.css';
import '../styles/field.css';
import './search-box.css';

/** A pause in typing after which the search runs, in milliseconds. */
const PAUSE = 150;
const MAX_LENGTH = 500;
/** Ways to search, with an example of what stands behind the colon where words do not say it. */
const HINTS = [
  { hint: 'phrase', example: '' },
  { hint: 'outlet', example: '' },
  { hint: 'official', example: '' },
  { hint: 'tag', example: '' },
  { hint: 'after', example: '2020-05-01' },
  { hint: 'before', example: '2020-06' },
] as const;

interface SearchBoxProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Search while typing; the ways to search stand below, and a click on one puts it into the field. */
export function SearchBox({ text, onText }: SearchBoxProps) {
  const { t } = useWords();
  const id = useId();
  const [draft, setDraft] = useState(text);
  const field = useRef<HTMLInputElement>(null);
  const sent = useRef(text);

  // A search that came from elsewhere (back, a cleared filter) replaces what stands in the field.
  useEffect(() => {
    if (text === sent.current) return;
    sent.current = text;
    setDraft(text);
  }, [text]);
  const send = (next: string) => {
    if (next === sent.current) return;
    sent.current = next;
    onText(next);
  };
  useEffect(() => {
    const timer = setTimeout(() => send(draft), PAUSE);
    return () => clearTimeout(timer);
  }, [draft]);

  return (
    <search class="search-box">
      <label class="visually-hidden" htmlFor={id}>
        {t('library.search')}
      </label>
      <div class="search-box__field">
        <Icon name="search" />
        <input
          ref={field}
          id={id}
          type="search"
          class="field"
          dir={directionOf(draft)}
          maxLength={MAX_LENGTH}
          placeholder={t('library.searchPlaceholder')}
          value={draft}
          onInput={(event) => setDraft(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') send(draft);
          }}
        />
      </div>
      <details class="fold">
        <summary class="fold__summary">{t('library.hints')}</summary>
        <dl class="search-box__hints">
          {HINTS.map(({ hint, example }) => (
            <div key={hint} class="search-box__hint">
              <dt>
                <button
                  type="button"
                  class="search-box__operator"
                  onClick={() => {
                    setDraft(`${draft} ${t(`hint.${hint}`)}${example}`.trim());
                    field.current?.focus();
                  }}
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
    </search>
  );
}
