import { useMemo, useRef } from 'preact/hooks';
import type { Analysis } from '../../lib/analysis/types';
import type { EvidenceRef } from '../../lib/evidence/types';
import type { OfficesThen } from '../../lib/messages';
import { groupClaims, shownClaims } from '../claim/group-claims';
import { RelatedList } from '../claim/related-list';
import { SpeakerGroup } from '../claim/speaker-group';
import { stepClaim } from '../claim/use-claim-keys';
import { EventGlance } from '../events/event-glance';
import type { LibraryActions } from '../library/library-state';
import { ContextNotice } from '../panel/context-notice';
import type { ContextState } from '../panel/panel-state';
import { Button } from '../shell/button';
import { Notice } from '../shell/notice';
import { useKeptFocus } from '../shell/use-kept-focus';
import { useWords } from '../shell/words';
import './claim-margin.css';

interface ClaimMarginProps {
  readonly text: string;
  readonly version: Pick<EvidenceRef, 'articleId' | 'hash'>;
  readonly analysis: Analysis;
  readonly offices: OfficesThen;
  readonly context: ContextState;
  readonly current: number | null;
  readonly actions: Pick<LibraryActions, 'onGo' | 'onShowClaim' | 'onRetry' | 'onCorrect' | 'findPeople'>;
}

/** The margin of a saved article: its claims by speaker, with what the rest of the archive adds. */
export function ClaimMargin({
  text,
  version,
  analysis,
  offices,
  context,
  current,
  actions,
}: ClaimMarginProps) {
  const { t, number } = useWords();
  // What is saved is shown whole, with its doubts.
  const shown = useMemo(() => shownClaims(analysis, false), [analysis]);
  const groups = useMemo(() => groupClaims(analysis, shown), [analysis, shown]);
  const margin = useRef<HTMLElement>(null);
  useKeptFocus(margin, analysis);
  const known = context.status === 'ready' ? context.context : null;
  const total = analysis.claims.length;
  const open = (id: string, claim: number | null) => actions.onGo({ view: 'article', id, hash: null, claim });
  if (total === 0) {
    return (
      <aside class="claim-margin" ref={margin} tabIndex={-1} aria-label={t('reading.margin')}>
        <Notice level={2} title={t('state.noClaims.title')} text={t('state.noClaims.text')} />
      </aside>
    );
  }
  return (
    <aside class="claim-margin" ref={margin} tabIndex={-1} aria-label={t('reading.margin')}>
      <div class="claim-margin__steps">
        <Button onClick={() => actions.onShowClaim(stepClaim(shown, current, -1))}>
          {t('claim.previous')}
        </Button>
        <Button onClick={() => actions.onShowClaim(stepClaim(shown, current, 1))}>{t('claim.next')}</Button>
        <p class="claim-margin__place" role="status">
          {current !== null && t('claim.position', { place: number(current + 1), total: number(total) })}
        </p>
        <p class="claim-margin__keys">{t('reading.keys', { next: 'Alt+↓', previous: 'Alt+↑' })}</p>
      </div>
      <ContextNotice context={context} onRetry={actions.onRetry} />
      {known?.event && (
        <EventGlance
          event={known.event}
          onOpenEvent={(event) => actions.onGo({ view: 'event', id: event })}
        />
      )}
      <h2 class="visually-hidden">{t('panel.claims')}</h2>
      {groups.map((group) => (
        <SpeakerGroup
          key={group.speaker?.id ?? ''}
          group={group}
          offices={offices}
          text={text}
          version={version}
          context={known}
          current={current}
          speakers={analysis.speakers}
          actions={actions}
          related={(context.status === 'ready' && context.ofCurrent) || []}
          onShowClaim={actions.onShowClaim}
          onOpenArticle={open}
          onOpenSpeaker={(key) => actions.onGo({ view: 'speaker', key })}
        />
      ))}
      {known && <RelatedList related={known.related} onOpenArticle={open} />}
    </aside>
  );
}
