import type { DiffPart } from '../../lib/coverage/types';
import { useWords } from '../shell/words';
import './wording.css';

/**
 * Another outlet's wording against the page's: what it added is underlined, what it left out is struck.
 * Both say so to a screen reader too.
 */
export function Wording({ parts }: { readonly parts: readonly DiffPart[] }) {
  return (
    <span class="wording">
      {parts.map((part, place) => (
        <Part key={place} part={part} />
      ))}
    </span>
  );
}

function Part({ part }: { readonly part: DiffPart }) {
  switch (part.op) {
    case 'kept':
      return <span>{part.text} </span>;
    case 'added':
      return <Added text={part.text} />;
    case 'dropped':
      return <Dropped text={part.instead ?? ''} />;
    case 'changed':
      return (
        <>
          <Dropped text={part.instead ?? ''} />
          <Added text={part.text} />
        </>
      );
  }
}

function Added({ text }: { readonly text: string }) {
  const { t } = useWords();
  return (
    <>
      <ins class="wording__added">
        <span class="visually-hidden">{t('context.onlyThere')} </span>
        {text}
      </ins>{' '}
    </>
  );
}

function Dropped({ text }: { readonly text: string }) {
  const { t } = useWords();
  if (!text) return null;
  return (
    <>
      <del class="wording__dropped">
        <span class="visually-hidden">{t('context.onlyHere')} </span>
        {text}
      </del>{' '}
    </>
  );
}
