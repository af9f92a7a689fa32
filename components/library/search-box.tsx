import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../icons/icon';
import { directionOf } from '../shell/direction-of';
import { Switch } from '../shell/switch';
import { useDraft } from '../shell/use-draft';
import { useWords } from '../shell/words';
import { SearchHints } from './search-hints';
import '../styles/field.css';
import './search-box.css';

/** A pause in typing after which the search runs, in milliseconds. */
const PAUSE = 150;
const MAX_LENGTH = 500;
interface SearchBoxProps {
  readonly text: string;
  /** Whether it looks into claims alone. */
  readonly said: boolean;
  readonly onText: (text: string) => void;
  readonly onSaid: (said: boolean) => void;
}

/**
 * Search while typing. The ways to search unfold below an empty field that is gone to, till something is typed; a
 * click on one puts it into the field.
 */
export function SearchBox({ text, said, onText, onSaid }: SearchBoxProps) {
  const { t } = useWords();
  const id = useId();
  const { draft, setDraft, send } = useDraft(text, onText, PAUSE);
  const [helping, setHelping] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  return (
    <search
      class="search-box"
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setHelping(false);
      }}
    >
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
          onFocus={() => setHelping(draft === '')}
          onInput={(event) => {
            setDraft(event.currentTarget.value);
            // What is found must not lie under the help.
            setHelping(false);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') send(draft);
          }}
        />
      </div>
      <div class="search-box__below">
        <SearchHints
          open={helping}
          onOpen={setHelping}
          onHint={(hint) => {
            setDraft(`${draft} ${hint}`.trim());
            field.current?.focus();
          }}
        />
        <Switch checked={said} onChange={onSaid}>
          {t('library.said')}
        </Switch>
      </div>
    </search>
  );
}
