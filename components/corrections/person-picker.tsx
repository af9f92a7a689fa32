import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PersonChoice } from '../../lib/coverage/find-people';
import { Button } from '../shell/button';
import { directionOf } from '../shell/direction-of';
import { useWords } from '../shell/words';
import '../styles/field.css';
import './person-picker.css';

/** The search waits for a pause in typing. */
const PAUSE_MS = 150;
const MAX_NAME_LENGTH = 100;

interface PersonPickerProps {
  readonly question: string;
  /** Offered before anything is typed. */
  readonly here: readonly PersonChoice[];
  /** A choice beside persons: that nobody is known. */
  readonly nobody?: { readonly label: string; readonly onPick: () => void };
  readonly findPeople: (text: string) => Promise<readonly PersonChoice[]>;
  readonly onPick: (person: PersonChoice) => void;
  /** What else is to be chosen, above the list. */
  readonly children?: ComponentChildren;
}

/** Chooses a person: of the article, or by name. The arrow keys go through the list. */
export function PersonPicker({ question, here, nobody, findPeople, onPick, children }: PersonPickerProps) {
  const { t } = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const found = useFound(text, findPeople);
  const field = useRef<HTMLInputElement>(null);
  const root = useRef<HTMLFieldSetElement>(null);
  // At once, so that no letter typed is lost.
  useLayoutEffect(() => field.current?.focus(), []);

  useLayoutEffect(() => root.current?.scrollIntoView({ block: 'nearest' }), [found]);

  const wanted = text.trim();
  const own = here.filter(({ name }) => name.includes(wanted));
  const others = (found ?? []).filter(({ key }) => !own.some((one) => one.key === key));
  const people = [...own, ...others];
  const step = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    const stops = [
      ...(root.current?.querySelectorAll<HTMLElement>('input[type=search], .person-picker__choice') ?? []),
    ];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    stops[(at + by + stops.length) % stops.length]?.focus();
  };
  return (
    <fieldset class="person-picker" ref={root} onKeyDown={step}>
      <legend class="person-picker__question">{question}</legend>
      {nobody && (
        <Button look="link" onClick={nobody.onPick}>
          {nobody.label}
        </Button>
      )}
      <label class="visually-hidden" htmlFor={id}>
        {t('correct.search')}
      </label>
      <input
        ref={field}
        id={id}
        type="search"
        class="field"
        dir={directionOf(text)}
        maxLength={MAX_NAME_LENGTH}
        placeholder={t('correct.search')}
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {children}
      <ul class="person-picker__list">
        {people.map((person) => (
          <li key={person.key}>
            <button type="button" class="person-picker__choice" onClick={() => onPick(person)}>
              <bdi lang="ar">{person.name}</bdi>
              {person.about && (
                <bdi class="person-picker__about" lang="ar">
                  {person.about}
                </bdi>
              )}
            </button>
          </li>
        ))}
      </ul>
      <p class="person-picker__none" role="status">
        {wanted !== '' && found !== null && people.length === 0 && t('correct.none')}
      </p>
    </fieldset>
  );
}

/** Who was found for what is typed; null while it is looked for. */
function useFound(text: string, findPeople: PersonPickerProps['findPeople']): readonly PersonChoice[] | null {
  const [found, setFound] = useState<readonly PersonChoice[] | null>(null);
  const find = useRef(findPeople);
  find.current = findPeople;
  useEffect(() => {
    let stopped = false;
    if (text.trim() === '') return setFound(null);
    const timer = setTimeout(async () => {
      const people = await find.current(text);
      if (!stopped) setFound(people);
    }, PAUSE_MS);
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [text]);
  return found;
}
