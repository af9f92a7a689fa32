import type { ComponentChildren } from 'preact';
import type { ClaimContext, EarlierClaim, SameStatement } from '../../lib/coverage/types';
import type { Translator } from '../../lib/i18n/translator';
import { LimitedList } from '../shell/limited-list';
import { useWords } from '../shell/words';
import { Figures } from './figures';
import { IndependenceFold } from './independence-fold';
import { Reasons } from './reasons';
import { SourceLine } from './source-line';
import { Wording } from './wording';
import '../shell/fold.css';
import './claim-context.css';

/** What a glance takes in; the rest is one click away. */
const SAME_AT_FIRST = 4;
const EARLIER_AT_FIRST = 2;

type OpenArticle = (articleId: string, claim: number | null) => void;

interface ClaimContextFoldProps {
  readonly context: ClaimContext;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly onOpenArticle: OpenArticle;
}

/** Whether the archive has anything on a claim. */
export function hasContext({ same, earlier }: ClaimContext): boolean {
  return same.length > 0 || earlier.length > 0;
}

/** What the archive holds on a claim: how others told it, what its speaker said before. */
export function ClaimContextFold({ context, open, onToggle, onOpenArticle }: ClaimContextFoldProps) {
  const words = useWords();
  const { same, earlier, independence } = context;
  return (
    <details class="fold" open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary class="fold__summary">{summaryOf(context, words)}</summary>
      {same.length > 0 && (
        <div class="claim-context">
          <h4 class="claim-context__title">{words.t('context.same')}</h4>
          <IndependenceFold independence={independence} />
          <LimitedList items={same} atFirst={SAME_AT_FIRST} class="claim-context__list" keyOf={keyOf}>
            {(statement) => <Same statement={statement} onOpenArticle={onOpenArticle} />}
          </LimitedList>
          {same.some(({ diff }) => diff.some(({ op }) => op !== 'kept')) && (
            <p class="claim-context__legend">{words.t('context.legend')}</p>
          )}
        </div>
      )}
      {earlier.length > 0 && (
        <div class="claim-context">
          <h4 class="claim-context__title">{words.t('context.earlier')}</h4>
          <LimitedList items={earlier} atFirst={EARLIER_AT_FIRST} class="claim-context__list" keyOf={keyOf}>
            {(claim) => (
              <Told claim={claim} onOpenArticle={onOpenArticle}>
                {claim.claim.text}
              </Told>
            )}
          </LimitedList>
        </div>
      )}
    </details>
  );
}

function Same({
  statement,
  onOpenArticle,
}: {
  readonly statement: SameStatement;
  readonly onOpenArticle: OpenArticle;
}) {
  const { t } = useWords();
  const { diff } = statement;
  const identical = diff.length > 0 && diff.every(({ op }) => op === 'kept');
  return (
    <>
      <Told claim={statement} onOpenArticle={onOpenArticle}>
        {diff.length > 0 ? <Wording parts={diff} /> : statement.claim.text}
      </Told>
      {identical && <p class="claim-context__legend">{t('context.identical')}</p>}
      <Figures figures={statement.figures} />
      <Reasons why={statement.why} />
    </>
  );
}

interface ToldProps {
  readonly claim: EarlierClaim;
  readonly onOpenArticle: OpenArticle;
  readonly children: ComponentChildren;
}

/** A saved claim as its outlet told it; opens the saved article there. */
function Told({ claim: { article, claim }, onOpenArticle, children }: ToldProps) {
  return (
    <>
      <SourceLine source={article} />
      <blockquote>
        <button
          type="button"
          class="claim-context__words"
          dir="auto"
          lang="ar"
          title={article.title}
          onClick={() => onOpenArticle(article.id, claim.index)}
        >
          {children}
        </button>
      </blockquote>
    </>
  );
}

function keyOf({ article, claim }: EarlierClaim): string {
  return `${article.id} ${claim.hash} ${claim.index}`;
}

function summaryOf({ same, earlier }: ClaimContext, { t, plural }: Translator): string {
  const outlets = new Set(same.map(({ article }) => article.outlet)).size;
  const parts = [
    ...(outlets > 0 ? [plural('otherOutlets', outlets)] : []),
    ...(earlier.length > 0 ? [plural('earlierClaims', earlier.length)] : []),
  ];
  return t('context.summary', { found: parts });
}
