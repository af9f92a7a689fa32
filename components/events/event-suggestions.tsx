import type { ArticleMeta } from '../../lib/archive/types';
import { SourceLine } from '../claim/source-line';
import { Button } from '../shell/button';
import { LimitedList } from '../shell/limited-list';
import { useWords } from '../shell/words';
import './event-articles.css';

const AT_FIRST = 3;

interface EventSuggestionsProps {
  readonly articles: readonly ArticleMeta[];
  readonly onOpenArticle: (articleId: string, claim: number | null) => void;
  readonly onAdd: (articleId: string) => void;
}

/** Articles that stand alone and may tell the event too; whether they do is the reader's to say. */
export function EventSuggestions({ articles, onOpenArticle, onAdd }: EventSuggestionsProps) {
  const { t } = useWords();
  if (articles.length === 0) return null;
  return (
    <section class="event-articles event-suggestions">
      <h2>{t('event.suggestions')}</h2>
      <p class="event-articles__hint">{t('event.suggestionsHint')}</p>
      <LimitedList items={articles} atFirst={AT_FIRST} class="event-articles__list" keyOf={({ id }) => id}>
        {(article) => (
          <>
            <Button look="link" onClick={() => onOpenArticle(article.id, null)}>
              {article.title ? <bdi lang="ar">{article.title}</bdi> : t('article.untitled')}
            </Button>
            <SourceLine source={article} />
            <Button onClick={() => onAdd(article.id)}>
              {t('event.add')}
              <span class="visually-hidden">
                {t('event.addThis', { title: article.title || t('article.untitled') })}
              </span>
            </Button>
          </>
        )}
      </LimitedList>
    </section>
  );
}
