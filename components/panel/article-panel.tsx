import { useMemo } from 'preact/hooks';
import { ArticleCard } from '../article/article-card';
import { groupClaims } from '../claim/group-claims';
import { RelatedList } from '../claim/related-list';
import { SpeakerGroup } from '../claim/speaker-group';
import { useClaimKeys } from '../claim/use-claim-keys';
import { EventGlance } from '../events/event-glance';
import { Notice } from '../shell/notice';
import { useWords } from '../shell/words';
import { ContextNotice } from './context-notice';
import type { ArticleState, PanelActions } from './panel-state';
import './article-panel.css';

interface ArticlePanelProps {
  readonly state: ArticleState;
  readonly knownTags: readonly string[];
  readonly actions: PanelActions;
}

/** The article in front, its claims by speaker, and what the archive adds to them. */
export function ArticlePanel({ state, knownTags, actions }: ArticlePanelProps) {
  const { t } = useWords();
  const { analysis, text, context, current } = state;
  const groups = useMemo(() => groupClaims(analysis), [analysis]);
  useClaimKeys(analysis.claims.length, current, actions.onShowClaim);
  const known = context.status === 'ready' ? context.context : null;
  return (
    <div class="article-panel">
      <ArticleCard state={state} knownTags={knownTags} actions={actions} />
      <ContextNotice context={context} onRetry={actions.onRetry} />
      {known?.event && <EventGlance event={known.event} onOpenEvent={actions.onOpenEvent} />}
      <section class="article-panel__claims" aria-label={t('panel.claims')}>
        {groups.length === 0 ? (
          <Notice level={2} title={t('state.noClaims.title')} text={t('state.noClaims.text')} />
        ) : (
          <>
            <h2 class="visually-hidden">{t('panel.claims')}</h2>
            {groups.map((group) => (
              <SpeakerGroup
                key={group.speaker?.id ?? ''}
                group={group}
                text={text}
                context={known}
                current={current}
                related={(context.status === 'ready' && context.ofCurrent) || []}
                onShowClaim={actions.onShowClaim}
                onOpenArticle={actions.onOpenArticle}
                onOpenSpeaker={actions.onOpenSpeaker}
              />
            ))}
          </>
        )}
      </section>
      {known && <RelatedList related={known.related} onOpenArticle={actions.onOpenArticle} />}
    </div>
  );
}
