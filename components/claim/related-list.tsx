import type { RelatedArticle } from '../../lib/coverage/types';
import { useWords } from '../shell/words';
import { RelatedRows } from './related-rows';
import './related-list.css';

const AT_FIRST = 5;

interface RelatedListProps {
  /** What they are related to, as a heading; the article in front where it is not said. */
  readonly title?: string;
  readonly related: readonly RelatedArticle[];
  readonly onOpenArticle: (articleId: string, claim: number | null) => void;
}

/** Saved articles that bear on the one in front, each with the reasons in words. */
export function RelatedList({ title, related, onOpenArticle }: RelatedListProps) {
  const { t, plural } = useWords();
  if (related.length === 0) return null;
  return (
    <section class="related">
      <h2 class="related__title">
        {title ?? t('context.related')}{' '}
        <span class="related__count">{plural('articles', related.length)}</span>
      </h2>
      <RelatedRows related={related} atFirst={AT_FIRST} class="related__list" onOpenArticle={onOpenArticle} />
    </section>
  );
}
