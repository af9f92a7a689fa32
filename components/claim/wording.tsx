import { Fragment } from 'preact';
import type { DiffPart } from '../../lib/coverage/types';
import { useWords } from '../shell/words';
import './wording.css';

interface WordingProps {
  readonly parts: readonly DiffPart[];
  /** What is compared: another outlet's words with the page's, a newer version's with an older one's, two tellings. */
  readonly between?: Between;
}

type Between = keyof typeof SPOKEN;

/** What a screen reader says before words that only one of the two has. */
const SPOKEN = {
  outlets: { added: 'context.onlyThere', dropped: 'context.onlyHere' },
  versions: { added: 'change.added', dropped: 'change.removed' },
  tellings: { added: 'comparison.added', dropped: 'comparison.dropped' },
} as const;

/** A wording against another: what it added is underlined, what it left out is struck. */
export function Wording({ parts, between = 'outlets' }: WordingProps) {
  return (
    <span class="wording">
      {parts.map((part, place) => (
        <Fragment key={place}>
          {place > 0 && ' '}
          <Part part={part} between={between} />
        </Fragment>
      ))}
    </span>
  );
}

interface PartProps {
  readonly part: DiffPart;
  readonly between: Between;
}

function Part({ part, between }: PartProps) {
  switch (part.op) {
    case 'kept':
      return <span>{part.text}</span>;
    case 'added':
      return <Added text={part.text} between={between} />;
    case 'dropped':
      return <Dropped text={part.instead ?? ''} between={between} />;
    case 'changed':
      return (
        <>
          <Dropped text={part.instead ?? ''} between={between} /> <Added text={part.text} between={between} />
        </>
      );
  }
}

interface WordsProps extends Pick<PartProps, 'between'> {
  readonly text: string;
}

function Added({ text, between }: WordsProps) {
  const { t, direction } = useWords();
  return (
    <ins class="wording__added">
      {/* With a direction of its own it does not decide the one of the words (`dir=auto`). */}
      <span class="visually-hidden" dir={direction}>
        {t(SPOKEN[between].added)}{' '}
      </span>
      {text}
    </ins>
  );
}

function Dropped({ text, between }: WordsProps) {
  const { t, direction } = useWords();
  if (!text) return null;
  const shown = between === 'tellings' ? abridged(text) : text;
  return (
    <del class="wording__dropped" title={shown === text ? undefined : text}>
      <span class="visually-hidden" dir={direction}>
        {t(SPOKEN[between].dropped)}{' '}
      </span>
      {shown}
    </del>
  );
}

/** Words of a run that are shown whole, and of a longer one at each end. */
const WHOLE = 8;
const EDGE = 3;

/** A long run that is left out by its ends: beside it the other telling has it in full. */
function abridged(text: string): string {
  const words = text.split(/\s+/);
  if (words.length <= WHOLE) return text;
  return `${words.slice(0, EDGE).join(' ')} … ${words.slice(-EDGE).join(' ')}`;
}
