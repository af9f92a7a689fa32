import { useState } from 'preact/hooks';
import type { ArticleMeta } from '../../lib/archive/types';
import { SourceLine } from '../claim/source-line';
import { Button } from '../shell/button';
import { Switch } from '../shell/switch';
import { useWords } from '../shell/words';
import './event-articles.css';

interface EventArticlesProps {
  /** Oldest first. */
  readonly articles: readonly ArticleMeta[];
  readonly onOpenArticle: (articleId: string, claim: number | null) => void;
  readonly onSplit: (articleIds: readonly string[]) => void;
}

/** The articles of an event in the order of their time; what does not belong can be split off. */
export function EventArticles({ articles, onOpenArticle, onSplit }: EventArticlesProps) {
  const { t } = useWords();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const chosen = articles.filter(({ id }) => selected.has(id)).map(({ id }) => id);
  const select = (id: string, on: boolean) =>
    setSelected((before) => new Set(on ? [...before, id] : [...before].filter((one) => one !== id)));
  const splits = chosen.length > 0 && chosen.length < articles.length;
  return (
    <section class="event-articles">
      <h2>{t('event.articles')}</h2>
      {articles.length > 1 && <p class="event-articles__hint">{t('event.selectHint')}</p>}
      <ul>
        {articles.map((article) => (
          <li key={article.id} class="event-articles__row">
            {articles.length > 1 && (
              <Switch bare checked={selected.has(article.id)} onChange={(on) => select(article.id, on)}>
                {t('library.select', { title: article.title || t('article.untitled') })}
              </Switch>
            )}
            <div>
              <Button look="link" onClick={() => onOpenArticle(article.id, null)}>
                {article.title ? <bdi lang="ar">{article.title}</bdi> : t('article.untitled')}
              </Button>
              <SourceLine source={article} />
            </div>
          </li>
        ))}
      </ul>
      {splits && (
        <p>
          <Button
            onClick={() => {
              onSplit(chosen);
              setSelected(new Set());
            }}
          >
            {t('event.split')}
          </Button>
        </p>
      )}
    </section>
  );
}
