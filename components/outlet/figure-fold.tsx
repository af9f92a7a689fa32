import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Telling } from '../../lib/coverage/record/types';
import { useWords } from '../shell/words';
import { type OpenArticle, SentenceList } from './sentence-list';
import '../shell/fold.css';

interface FigureFoldProps {
  /** What is counted. */
  readonly label: ComponentChildren;
  readonly tellings: readonly Telling[];
  /** Claims of which these are a share; left out where too few articles are known to tell one. */
  readonly of?: number | undefined;
  readonly onOpenArticle: OpenArticle;
}

/** A figure with the number of articles that it rests on; opened, every sentence behind it. */
export function FigureFold({ label, tellings, of, onOpenArticle }: FigureFoldProps) {
  const { plural, percent } = useWords();
  const [open, setOpen] = useState(false);
  const articles = new Set(tellings.map(({ article }) => article.id)).size;
  return (
    <details class="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="fold__summary">
        {label} · {plural('claims', tellings.length)}
        {of !== undefined && of > 0 && ` (${percent(tellings.length / of)})`} ·{' '}
        {plural('fromArticles', articles)}
      </summary>
      {open && <SentenceList tellings={tellings} onOpenArticle={onOpenArticle} />}
    </details>
  );
}
