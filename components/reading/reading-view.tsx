import { useMemo } from 'preact/hooks';
import { hasContext } from '../claim/claim-context';
import { shownClaims } from '../claim/group-claims';
import { useClaimKeys } from '../claim/use-claim-keys';
import { CollectionsFold } from '../collections/collections-fold';
import { followHere } from '../library/follow-here';
import { hashOf, type LibraryRoute, NO_FILTER } from '../library/library-route';
import type { LibraryActions, ReadingState } from '../library/library-state';
import { NoteEditor } from '../notes/note-editor';
import { TagEditor } from '../notes/tag-editor';
import { Loading } from '../shell/loading';
import { Notice } from '../shell/notice';
import { ProblemNotice } from '../shell/problem-notice';
import { useWords } from '../shell/words';
import { ArticleBody } from './article-body';
import { ClaimMargin } from './claim-margin';
import { markedSpans } from './mark-pieces';
import { ReadingHead } from './reading-head';
import './reading-view.css';

const LIBRARY: LibraryRoute = { view: 'list', filter: NO_FILTER };

interface ReadingViewProps {
  readonly reading: ReadingState;
  readonly knownTags: readonly string[];
  readonly actions: LibraryActions;
}

/** A saved article to read in peace: its text with marks, its claims in the margin. */
export function ReadingView({ reading, knownTags, actions }: ReadingViewProps) {
  const { t } = useWords();
  switch (reading.status) {
    case 'loading':
      return <Loading text={t('reading.loading')} />;
    case 'error':
      return <ProblemNotice problem={reading.problem} onRetry={actions.onRetry} />;
    case 'missing':
      return (
        <Notice title={t('reading.missing.title')} text={t('reading.missing.text')}>
          <a href={hashOf(LIBRARY)} onClick={(event) => followHere(event, () => actions.onGo(LIBRARY))}>
            {t('reading.toLibrary')}
          </a>
        </Notice>
      );
    case 'ready':
      return <Reading reading={reading} knownTags={knownTags} actions={actions} />;
  }
}

interface ReadingProps extends Omit<ReadingViewProps, 'reading'> {
  readonly reading: Extract<ReadingState, { status: 'ready' }>;
}

function Reading({ reading, knownTags, actions }: ReadingProps) {
  const { article, version, offices, context, current } = reading;
  const { analysis, title, paragraphs } = version;
  const known = context.status === 'ready' ? context.context : null;
  const text = useMemo(() => [title, ...paragraphs].join('\n'), [title, paragraphs]);
  const spans = useMemo(() => markedSpans(analysis), [analysis]);
  const linked = useMemo(
    () => new Set((known?.claims ?? []).filter(hasContext).map(({ index }) => index)),
    [known],
  );
  const uncertain = useMemo(
    () => new Set(analysis.claims.flatMap(({ certain }, index) => (certain ? [] : [index]))),
    [analysis],
  );
  const shown = useMemo(() => shownClaims(analysis, false), [analysis]);
  useClaimKeys(shown, current, actions.onShowClaim);
  return (
    <div class="reading">
      <div class="reading__text">
        <ReadingHead reading={reading} actions={actions} />
        <ArticleBody
          text={text}
          titleLength={title.length}
          marking={{ spans, linked, uncertain, current }}
          onShowClaim={actions.onShowClaim}
        />
        <div class="reading__own">
          <NoteEditor
            key={article.id}
            note={article.note}
            onNote={(note) => actions.onNote(article.id, note)}
          />
          <TagEditor
            tags={article.tags}
            knownTags={knownTags}
            onTags={(tags) => actions.onTags(article.id, tags)}
          />
          <CollectionsFold target={{ type: 'article', articleId: article.id }} />
        </div>
      </div>
      <ClaimMargin
        text={text}
        version={version}
        analysis={analysis}
        offices={offices}
        context={context}
        current={current}
        actions={actions}
      />
    </div>
  );
}
