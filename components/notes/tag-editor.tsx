import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../icons/icon';
import { directionOf } from '../shell/direction-of';
import { useWords } from '../shell/words';
import './tag-editor.css';

const MAX_TAG_LENGTH = 60;
/** Arabic and Latin commas and semicolons end a tag. */
const SEPARATOR = /[،,؛;\n]/;

interface TagEditorProps {
  readonly tags: readonly string[];
  /** Offered while typing. */
  readonly knownTags: readonly string[];
  readonly onTags: (tags: readonly string[]) => void;
}

/** An article's tags: Enter or a comma adds one, Backspace in the empty field takes the last one back. */
export function TagEditor({ tags, knownTags, onTags }: TagEditorProps) {
  const { t } = useWords();
  const id = useId();
  const [draft, setDraft] = useState('');
  const field = useRef<HTMLInputElement>(null);

  const add = (text: string) => {
    const fresh = text
      .split(SEPARATOR)
      .map((tag) => tag.trim().replace(/\s+/g, ' '))
      .filter((tag, place, all) => tag !== '' && !tags.includes(tag) && all.indexOf(tag) === place);
    if (fresh.length > 0) onTags([...tags, ...fresh]);
    setDraft('');
  };
  const remove = (tag: string) => {
    onTags(tags.filter((other) => other !== tag));
    // Its button is gone: the focus stays in the editor.
    field.current?.focus();
  };

  return (
    <div class="tag-editor">
      <label class="tag-editor__label" htmlFor={id}>
        {t('tags.label')}
      </label>
      <ul class="tag-editor__tags">
        {tags.map((tag) => (
          <li key={tag} class="tag">
            <bdi>{tag}</bdi>
            <button
              type="button"
              class="tag__remove"
              aria-label={t('tags.remove', { tag })}
              onClick={() => remove(tag)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <input
        ref={field}
        id={id}
        class="field"
        dir={directionOf(draft)}
        list={`${id}-known`}
        maxLength={MAX_TAG_LENGTH}
        placeholder={t('tags.add')}
        aria-describedby={`${id}-hint`}
        value={draft}
        onInput={(event) => {
          const text = event.currentTarget.value;
          if (SEPARATOR.test(text)) add(text);
          else setDraft(text);
        }}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter') {
            event.preventDefault();
            add(draft);
          } else if (event.key === 'Backspace' && draft === '') {
            const last = tags.at(-1);
            if (last !== undefined) remove(last);
          }
        }}
        onBlur={() => add(draft)}
      />
      <datalist id={`${id}-known`}>
        {knownTags
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
      <p id={`${id}-hint`} class="visually-hidden">
        {t('tags.hint')}
      </p>
    </div>
  );
}
