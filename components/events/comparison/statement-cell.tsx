import type { ComponentChildren } from 'preact';
import type { Cell, Passage, Telling } from '../../../lib/coverage/comparison/types';
import { Act } from '../../claim/act';
import { Wording } from '../../claim/wording';
import { refOf } from '../../evidence/evidence-selection';
import { PickEvidence } from '../../evidence/pick-evidence';
import { followHere } from '../../library/follow-here';
import { hashOf, type LibraryRoute } from '../../library/library-route';
import { Dotted } from '../../shell/dotted';
import { useWords } from '../../shell/words';
import { LiveLink } from '../live-link';
import './statement-cell.css';

interface StatementCellProps {
  readonly cell: Cell;
  /** Id of the telling that the others are measured against. */
  readonly yardstick: string;
  /** Several outlets tell the statement: there is something to measure. */
  readonly compared: boolean;
  readonly onGo: (route: LibraryRoute) => void;
}

/** What an outlet has of a statement: its own wordings, what may be one, or nothing. */
export function StatementCell({ cell, yardstick, compared, onGo }: StatementCellProps) {
  const { t } = useWords();
  switch (cell.status) {
    case 'absent':
      return <span class="cell__none">{t('event.notHere')}</span>;
    case 'perhaps':
      return (
        <div class="cell cell--perhaps">
          <p class="cell__perhaps" title={t('comparison.perhapsHint')}>
            {t('comparison.perhaps')}
          </p>
          {cell.passages.map((passage) => (
            <PerhapsTold key={`${passage.article.id} ${passage.start}`} passage={passage} onGo={onGo} />
          ))}
        </div>
      );
    case 'told':
      return (
        <div class="cell">
          {cell.tellings.map((telling) => {
            const { articleId, index } = telling.claim;
            const id = `${articleId} ${index}`;
            return <Told key={id} telling={telling} yardstick={compared && id === yardstick} onGo={onGo} />;
          })}
        </div>
      );
  }
}

interface ToldProps extends Pick<StatementCellProps, 'onGo'> {
  readonly telling: Telling;
  readonly yardstick: boolean;
}

function Told({ telling: { article, claim, cue, address, diff, figures }, yardstick, onGo }: ToldProps) {
  const { t } = useWords();
  const { kind, act, stance, certain } = claim.claim;
  return (
    <div class="cell__telling">
      <Dotted class="cell__how">
        {cue && (
          <bdi class={`cell__cue cell__cue--${stance}`} lang="ar">
            {cue}
          </bdi>
        )}
        {stance !== 'neutral' && <span class="cell__stance">{t(`comparison.stance.${stance}`)}</span>}
        {act !== 'states' && <Act claim={claim.claim} />}
        {t(`kind.${kind}`)}
        {!certain && <span class="cell__doubt">{t('claim.uncertain')}</span>}
        {yardstick && <span class="cell__yardstick">{t('comparison.yardstick')}</span>}
      </Dotted>
      <Words
        route={{ view: 'article', id: article.id, hash: null, claim: claim.index }}
        title={article.title}
        address={address}
        kind={kind}
        onGo={onGo}
      >
        <Wording parts={diff} between="tellings" />
      </Words>
      <PickEvidence of={refOf(claim)} quote={claim.text} />
      {figures.map(({ own, other, counted }) => (
        <p key={`${counted} ${other}`} class="cell__figure">
          <span class="cell__figure-label">{t('comparison.figureHere')}</span>{' '}
          {t('comparison.figure', { own, other, counted })}
        </p>
      ))}
    </div>
  );
}

function PerhapsTold({
  passage: { article, claim, text, address },
  onGo,
}: { readonly passage: Passage } & Pick<StatementCellProps, 'onGo'>) {
  return (
    <Words
      route={{ view: 'article', id: article.id, hash: null, claim }}
      title={article.title}
      address={address}
      kind="indirect"
      onGo={onGo}
    >
      {text}
    </Words>
  );
}

interface WordsProps extends Pick<StatementCellProps, 'onGo'> {
  readonly route: LibraryRoute;
  /** Of the article. */
  readonly title: string;
  /** The original page at these words. */
  readonly address: string;
  readonly kind: Telling['claim']['claim']['kind'];
  readonly children: ComponentChildren;
}

/** Its icon does not stand in a line alone. */
const NO_BREAK = '\u00A0';

/** Words that lead to their place in the archive, and beside them the way to the same words on the original page. */
function Words({ route, title, address, kind, onGo, children }: WordsProps) {
  return (
    <p class="cell__line" dir="rtl">
      <a
        class={`cell__words cell__words--${kind}`}
        dir="auto"
        lang="ar"
        title={title}
        href={hashOf(route)}
        onClick={(click) => followHere(click, () => onGo(route))}
      >
        {children}
      </a>
      {NO_BREAK}
      <LiveLink address={address} />
    </p>
  );
}
