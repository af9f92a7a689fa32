import { useState } from 'preact/hooks';
import type { RelatedArticle } from '../../lib/coverage/types';
import { Button } from '../shell/button';
import { useWords } from '../shell/words';
import { Reasons } from './reasons';
import { SourceLine } from './source-line';
import './related-list.css';

const SHOWN_AT_FIRST = 5;

interface RelatedListProps {
  readonly related: readonly RelatedArticle[];
  readonly onOpenArticle: (articleId: string, claim: number | null) => void;
}

/** Saved articles that bear on the one in front, each with the reasons in words. */
export function RelatedList({ related, onOpenArticle }: RelatedListProps) {
  const { t, plural } = useWords();
  const [all, setAll] = useState(false);
  if (related.length === 0) return null;
  const shown = all ? related : related.slice(0, SHOWN_AT_FIRST);
  return (
    <section class="related">
      <h2 class="related__title">
        {t('context.related')} <span class="related__count">{plural('articles', related.length)}</span>
      </h2>
      <ul class="related__list">
        {shown.map(({ article, why }) => (
          <li key={article.id}>
            <Button look="link" onClick={() => onOpenArticle(article.id, null)}>
              {article.title ? <bdi lang="ar">{article.title}</bdi> : t('article.untitled')}
            </Button>
            <SourceLine source={article} />
            <Reasons why={why} />
          </li>
        ))}
      </ul>
      {shown.length < related.length && <Button onClick={() => setAll(true)}>{t('action.more')}</Button>}
    </section>
  );
}
