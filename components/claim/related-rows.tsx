import type { RelatedArticle } from '../../lib/coverage/types';
import { Button } from '../shell/button';
import { LimitedList } from '../shell/limited-list';
import { useWords } from '../shell/words';
import { Reasons } from './reasons';
import { SourceLine } from './source-line';

interface RelatedRowsProps {
  readonly related: readonly RelatedArticle[];
  readonly atFirst: number;
  readonly class: string;
  readonly onOpenArticle: (articleId: string, claim: number | null) => void;
}

/** Saved articles by title and outlet, each with the reasons why it is shown. */
export function RelatedRows({ related, atFirst, class: name, onOpenArticle }: RelatedRowsProps) {
  const { t } = useWords();
  return (
    <LimitedList items={related} atFirst={atFirst} class={name} keyOf={({ article }) => article.id}>
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
  );
}
