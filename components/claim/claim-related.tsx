import type { RelatedArticle } from '../../lib/coverage/types';
import { useWords } from '../shell/words';
import { RelatedRows } from './related-rows';
import '../shell/fold.css';
import './claim-context.css';

const AT_FIRST = 3;

interface ClaimRelatedProps {
  readonly related: readonly RelatedArticle[];
  readonly onOpenArticle: (articleId: string, claim: number | null) => void;
}

/** Saved articles that bear on a claim by its own words, each with its reasons. */
export function ClaimRelated({ related, onOpenArticle }: ClaimRelatedProps) {
  const { t } = useWords();
  if (related.length === 0) return null;
  return (
    <details class="fold">
      <summary class="fold__summary">{t('context.relatedToClaim')}</summary>
      <div class="claim-context">
        <RelatedRows
          related={related}
          atFirst={AT_FIRST}
          class="claim-context__list"
          onOpenArticle={onOpenArticle}
        />
      </div>
    </details>
  );
}
