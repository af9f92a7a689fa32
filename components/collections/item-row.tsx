import type { ShownItem } from '../../lib/coverage/collection/types';
import { SourceLine } from '../claim/source-line';
import { EventLine } from '../events/event-line';
import { refOf } from '../evidence/evidence-selection';
import { PickEvidence } from '../evidence/pick-evidence';
import { followHere } from '../library/follow-here';
import { hashOf, type LibraryRoute } from '../library/library-route';
import { Button } from '../shell/button';
import { useWords } from '../shell/words';
import './item-row.css';

interface ItemRowProps {
  readonly item: ShownItem;
  readonly onGo: (route: LibraryRoute) => void;
  readonly onTake: () => void;
}

/** An article, a claim or an event in a collection, the way to it, the reader's note, and the way out. */
export function ItemRow({ item, onGo, onTake }: ItemRowProps) {
  const { t } = useWords();
  const { target, article, event, claim, note } = item;
  const route = routeOf(item);
  const title =
    target.type === 'claim' ? target.quote : event?.title || article.title || t('article.untitled');
  return (
    <div class="item-row">
      <p class="item-row__type">
        {t(`collection.${target.type}`)}
        {claim?.speaker && (
          <>
            {' · '}
            <bdi lang="ar">{claim.speaker.name}</bdi>
          </>
        )}
      </p>
      <a
        class={`item-row__title item-row__title--${target.type}`}
        href={hashOf(route)}
        dir="auto"
        lang="ar"
        onClick={(click) => followHere(click, () => onGo(route))}
      >
        {title}
      </a>
      {event ? <EventLine event={event} sources /> : <SourceLine source={article} />}
      {target.type === 'claim' && !claim && <p class="item-row__type">{t('collection.claimGone')}</p>}
      {target.type === 'event' && !event && <p class="item-row__type">{t('collection.eventGone')}</p>}
      {note && (
        <p class="item-row__note" dir="auto">
          <span class="item-row__type">{t('note.label')}:</span> {note}
        </p>
      )}
      {claim && <PickEvidence of={refOf(claim)} quote={claim.text} />}
      <p>
        <Button look="link" onClick={onTake}>
          {t('collection.take')}
          <span class="visually-hidden">{t('collection.takeThis', { title })}</span>
        </Button>
      </p>
    </div>
  );
}

function routeOf({ target, event, claim }: ShownItem): LibraryRoute {
  if (event) return { view: 'event', id: event.id };
  return { view: 'article', id: target.articleId, hash: null, claim: claim?.index ?? null };
}
