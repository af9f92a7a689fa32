import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Claim, Speaker } from '../../lib/analysis/types';
import type { ClaimContext, RelatedArticle } from '../../lib/coverage/types';
import type { EvidenceRef } from '../../lib/evidence/types';
import { chainWords } from '../../lib/i18n/chain-words';
import { ClaimMenu } from '../corrections/claim-menu';
import type { Correcting } from '../corrections/correcting';
import { PickEvidence } from '../evidence/pick-evidence';
import { Icon } from '../icons/icon';
import { KeepFold } from '../notes/keep-fold';
import { Dotted } from '../shell/dotted';
import { useWords } from '../shell/words';
import { ClaimContextFold, hasContext } from './claim-context';
import { ClaimRelated } from './claim-related';
import { Why } from './why';
import './claim-item.css';

export interface ClaimItemProps {
  readonly index: number;
  readonly claim: Claim;
  readonly speaker: Speaker | null;
  readonly text: string;
  readonly context: ClaimContext | null;
  readonly current: boolean;
  readonly correcting: Correcting;
  /** Articles that bear on it; asked for while it is in front. */
  readonly related: readonly RelatedArticle[];
  /** The saved version that it stands in, so that it can be picked as evidence. */
  readonly version?: Pick<EvidenceRef, 'articleId' | 'hash'>;
  readonly onShowClaim: (index: number) => void;
  readonly onOpenArticle: (articleId: string, claim: number | null) => void;
}

/** One claim: its exact words first, then how they are told, then what the archive adds. */
export function ClaimItem({
  index,
  claim,
  speaker,
  text,
  context,
  current,
  correcting,
  related,
  version,
  onShowClaim,
  onOpenArticle,
}: ClaimItemProps) {
  const words = useWords();
  const { t } = words;
  const item = useRef<HTMLLIElement>(null);
  const [open, setOpen] = useState(false);
  // A layout effect, so that a text beside it that follows the same claim is scrolled after it.
  useLayoutEffect(() => {
    if (!current) return;
    setOpen(true);
    const frame = requestAnimationFrame(() => item.current?.scrollIntoView({ block: 'nearest' }));
    return () => cancelAnimationFrame(frame);
  }, [current]);
  const linked = context !== null && hasContext(context);

  return (
    <li
      ref={item}
      class={`claim claim--${claim.kind}${linked ? ' claim--linked' : ''}`}
      aria-current={current || undefined}
    >
      <blockquote class="claim__quotation">
        <button
          type="button"
          class="claim__words"
          dir="auto"
          lang="ar"
          title={t('claim.show')}
          onClick={() => onShowClaim(index)}
        >
          {text.slice(claim.start, claim.end)}
        </button>
      </blockquote>
      <Dotted>
        {claim.cue && (
          <bdi class="claim__cue" lang="ar">
            {text.slice(...claim.cue)}
          </bdi>
        )}
        {t(`kind.${claim.kind}`)}
        {claim.act !== 'states' && t(`act.${claim.act}`)}
        {claim.details && chainWords(claim.details, speaker?.key ?? null, words)}
        {!claim.certain && (
          <span class="claim__doubt">
            <Icon name="flag" />
            <span class="claim__doubt-words">{t('claim.uncertain')}</span>
          </span>
        )}
      </Dotted>
      {linked && (
        <ClaimContextFold context={context} open={open} onToggle={setOpen} onOpenArticle={onOpenArticle} />
      )}
      <ClaimRelated related={related} onOpenArticle={onOpenArticle} />
      <div class="claim__foot">
        <Why claim={claim} speaker={speaker} text={text} />
        {version && (
          <PickEvidence
            of={{ ...version, start: claim.start, end: claim.end }}
            quote={text.slice(claim.start, claim.end)}
          />
        )}
        {version && (
          <KeepFold
            target={{
              type: 'claim',
              articleId: version.articleId,
              quote: text.slice(claim.start, claim.end),
            }}
          />
        )}
        <ClaimMenu quote={text.slice(claim.start, claim.end)} speaker={speaker} correcting={correcting} />
      </div>
    </li>
  );
}
