import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../shell/words';
import { MarkedText, type Marking } from './marked-text';
import './article-body.css';

interface ArticleBodyProps {
  /** Title and paragraphs, joined by `\n`. */
  readonly text: string;
  readonly titleLength: number;
  readonly marking: Marking;
  readonly onShowClaim: (index: number) => void;
}

/** The article's words. A click on a claim goes to it in the margin, where the keyboard finds it too. */
export function ArticleBody({ text, titleLength, marking, onShowClaim }: ArticleBodyProps) {
  const { t } = useWords();
  const body = useRef<HTMLElement>(null);
  const { current } = marking;
  // A claim that was clicked here is in sight already; it is the margin that has to move.
  const clicked = useRef<number | null>(null);
  useEffect(() => {
    const own = clicked.current === current;
    clicked.current = null;
    if (current === null || own) return;
    body.current?.querySelector(`[data-claim="${current}"]`)?.scrollIntoView({ block: 'center' });
  }, [current]);

  const paragraphs: { start: number; end: number }[] = [];
  for (let start = titleLength + 1; start <= text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    if (end > start) paragraphs.push({ start, end });
    start = end + 1;
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the claims in the margin are the same in buttons
    <article
      ref={body}
      class="article-body"
      dir="auto"
      lang="ar"
      onClick={({ target }) => {
        const mark = target instanceof Element ? target.closest<HTMLElement>('[data-claim]') : null;
        if (!mark) return;
        clicked.current = Number(mark.dataset.claim);
        onShowClaim(clicked.current);
      }}
    >
      <h1 class="article-body__title">
        {titleLength === 0 ? (
          t('article.untitled')
        ) : (
          <MarkedText text={text} start={0} end={titleLength} marking={marking} />
        )}
      </h1>
      {paragraphs.map(({ start, end }) => (
        <p key={start} dir="auto">
          <MarkedText text={text} start={start} end={end} marking={marking} />
        </p>
      ))}
    </article>
  );
}
