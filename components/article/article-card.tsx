import { SourceLine } from '../claim/source-line';
import { CollectionsFold } from '../collections/collections-fold';
import { NoteEditor } from '../notes/note-editor';
import { TagEditor } from '../notes/tag-editor';
import type { ArticleState, PanelActions, SavedState } from '../panel/panel-state';
import { Button } from '../shell/button';
import { Dotted } from '../shell/dotted';
import { useWords } from '../shell/words';
import { ChangeFold } from './change-fold';
import './article-card.css';

interface ArticleCardProps {
  readonly state: ArticleState;
  /** How many claims are shown. */
  readonly claims: number;
  readonly knownTags: readonly string[];
  readonly actions: Pick<PanelActions, 'onSave' | 'onNote' | 'onTags' | 'onOpenArticle'>;
}

/** The article in front: what it is, whether it is kept, and the reader's own words on it. */
export function ArticleCard({ state, claims, knownTags, actions }: ArticleCardProps) {
  const { t, plural } = useWords();
  const { article, analysis, saved } = state;
  const officials = analysis.speakers.filter((speaker) => speaker.official).length;
  const kept = 'article' in saved ? saved.article : null;
  return (
    <section class="article-card" aria-labelledby="article-title">
      <h1 class="article-card__title" id="article-title" dir="auto" lang={article.title ? 'ar' : undefined}>
        {article.title || t('article.untitled')}
      </h1>
      <SourceLine source={article} />
      <div class="article-card__row">
        <SaveState saved={saved} actions={actions} />
        <Dotted>
          {plural('claims', claims)}
          {plural('officials', officials)}
        </Dotted>
      </div>
      {'change' in saved && saved.change && <ChangeFold change={saved.change} />}
      {kept && (
        <div class="article-card__own">
          <NoteEditor key={kept.id} note={kept.note} onNote={(note) => actions.onNote(kept.id, note)} />
          <TagEditor
            tags={kept.tags}
            knownTags={knownTags}
            onTags={(tags) => actions.onTags(kept.id, tags)}
          />
          <CollectionsFold target={{ type: 'article', articleId: kept.id }} />
        </div>
      )}
    </section>
  );
}

interface SaveStateProps {
  readonly saved: SavedState;
  readonly actions: ArticleCardProps['actions'];
}

function SaveState({ saved, actions }: SaveStateProps) {
  const { t, date } = useWords();
  switch (saved.saved) {
    case 'no':
      return (
        <Button look="primary" onClick={actions.onSave}>
          {t('action.save')}
        </Button>
      );
    case 'saving':
      return (
        <Button look="primary" busy onClick={actions.onSave}>
          {t('article.saving')}
        </Button>
      );
    case 'outdated':
      return (
        <div class="article-card__outdated">
          <p>{t('article.outdated')}</p>
          <Button look="primary" onClick={actions.onSave}>
            {t('article.saveVersion')}
          </Button>
        </div>
      );
    case 'yes': {
      const { id, updatedAt } = saved.article;
      return (
        <Button icon="check" onClick={() => actions.onOpenArticle(id, null)}>
          {saved.change ? t('article.newVersion') : t('article.savedOn', { date: date(updatedAt) })}
          <span class="article-card__open">{t('article.open')}</span>
        </Button>
      );
    }
  }
}
