import { useMemo, useRef } from 'preact/hooks';
import { ArticleCard } from '../article/article-card';
import { groupClaims, shownClaims } from '../claim/group-claims';
import { RelatedList } from '../claim/related-list';
import { SpeakerGroup } from '../claim/speaker-group';
import { useClaimKeys } from '../claim/use-claim-keys';
import { EventGlance } from '../events/event-glance';
import { Notice } from '../shell/notice';
import { useKeptFocus } from '../shell/use-kept-focus';
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
  const { t, plural } = useWords();
  const { analysis, strict, offices, text, context, current } = state;
  const shown = useMemo(() => shownClaims(analysis, strict), [analysis, strict]);
  const groups = useMemo(() => groupClaims(analysis, shown), [analysis, shown]);
  const hidden = analysis.claims.length - shown.length;
  useClaimKeys(shown, current, actions.onShowClaim);
  const claims = useRef<HTMLElement>(null);
  useKeptFocus(claims, analysis);
  const { saved } = state;
  // What is noted on a claim is noted on its saved words.
  const version =
    saved.saved === 'yes' ? { articleId: saved.article.id, hash: saved.article.hash } : undefined;
  const known = context.status === 'ready' ? context.context : null;
  return (
    <div class="article-panel">
      <ArticleCard state={state} claims={shown.length} knownTags={knownTags} actions={actions} />
      <ContextNotice context={context} onRetry={actions.onRetry} />
      {known?.event && <EventGlance event={known.event} onOpenEvent={actions.onOpenEvent} />}
      <section class="article-panel__claims" ref={claims} tabIndex={-1} aria-label={t('panel.claims')}>
        {analysis.claims.length === 0 ? (
          <Notice level={2} title={t('state.noClaims.title')} text={t('state.noClaims.text')} />
        ) : (
          <>
            <h2 class="visually-hidden">{t('panel.claims')}</h2>
            {groups.map((group) => (
              <SpeakerGroup
                key={group.speaker?.id ?? ''}
                group={group}
                offices={offices}
                text={text}
                {...(version && { version })}
                context={known}
                current={current}
                speakers={analysis.speakers}
                actions={actions}
                related={(context.status === 'ready' && context.ofCurrent) || []}
                onShowClaim={actions.onShowClaim}
                onOpenArticle={actions.onOpenArticle}
                onOpenSpeaker={actions.onOpenSpeaker}
              />
            ))}
            {hidden > 0 && <p class="article-panel__hidden">{plural('hiddenClaims', hidden)}</p>}
          </>
        )}
      </section>
      {known && <RelatedList related={known.related} onOpenArticle={actions.onOpenArticle} />}
    </div>
  );
}
