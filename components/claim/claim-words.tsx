import type { Telling } from '../../lib/coverage/record/types';
import './claim-words.css';

interface ClaimWordsProps {
  readonly telling: Telling;
  readonly onOpenArticle: (articleId: string, claim: number | null) => void;
}

/** The exact words of a saved claim; a click opens the article there. */
export function ClaimWords({ telling: { article, claim }, onOpenArticle }: ClaimWordsProps) {
  return (
    <blockquote>
      <button
        type="button"
        class={`claim-words claim-words--${claim.claim.kind}`}
        dir="auto"
        lang="ar"
        title={article.title}
        onClick={() => onOpenArticle(article.id, claim.index)}
      >
        {claim.text}
      </button>
    </blockquote>
  );
}
