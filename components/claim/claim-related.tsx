import type { RelatedArticle } from '../../lib/coverage/types';
import { Button } from '../shell/button';
import { LimitedList } from '../shell/limited-list';
import { useWords } from '../shell/words';
import { Reasons } from './reasons';
import { SourceLine } from './source-line';
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
        <LimitedList
          items={related}
          atFirst={AT_FIRST}
          class="claim-context__list"
          keyOf={({ article }) => article.id}
        >
          {({ article, why }) => (
            <>
              <Button look="link" onClick={() => onOpenArticle(article.id, null)}>
                {article.title ? <bdi lang="ar">{article.title}</bdi> : t('article.untitled')}
              </Button>
              <SourceLine source={article} />
              <Reasons why={why} />
            </>
          )}
        </LimitedList>
      </div>
    </details>
  );
}
