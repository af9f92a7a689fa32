import type { EvidenceGroup, EvidenceItem, EvidenceRef } from '../../lib/evidence/types';
import { wordsBefore, wordsBehind } from '../../lib/i18n/words-around';
import { SourceLine } from '../claim/source-line';
import { followHere } from '../library/follow-here';
import { hashOf, type LibraryRoute } from '../library/library-route';
import { IconButton } from '../shell/button';
import { Dotted } from '../shell/dotted';
import { LimitedList } from '../shell/limited-list';
import { useWords } from '../shell/words';
import { refKey } from './evidence-selection';
import './evidence-list.css';

const AT_FIRST = 30;
/** Words of a claim that its button is told by. */
const LABEL_WORDS = 6;

interface EvidenceListProps {
  readonly groups: readonly EvidenceGroup[];
  readonly onGo: (route: LibraryRoute) => void;
  /** Null where the pack is the whole of something. */
  readonly onRemove: ((ref: EvidenceRef) => void) | null;
}

/** The claims of a pack under who says them, each between what stands around it, with its source. */
export function EvidenceList({ groups, onGo, onRemove }: EvidenceListProps) {
  return (
    <LimitedList
      items={groups}
      atFirst={AT_FIRST}
      class="evidence-list"
      keyOf={({ items: [first] }) => (first ? refKey(first.ref) : '')}
    >
      {(group) => <Group group={group} onGo={onGo} onRemove={onRemove} />}
    </LimitedList>
  );
}

function Group({
  group: { speaker, items, notIn },
  onGo,
  onRemove,
}: Omit<EvidenceListProps, 'groups'> & { readonly group: EvidenceGroup }) {
  const { t } = useWords();
  return (
    <section class="evidence-group">
      <h2 class="evidence-group__speaker">
        {speaker ? <bdi lang="ar">{speaker.name}</bdi> : t('claim.unknownSpeaker')}
      </h2>
      {speaker?.office && (
        <p class="evidence__hint">
          <bdi lang="ar">{speaker.office}</bdi>
        </p>
      )}
      <ul class="evidence-group__items">
        {items.map((item) => (
          <li key={refKey(item.ref)} class="evidence-item">
            <Item item={item} onGo={onGo} />
            {onRemove && (
              <IconButton
                icon="close"
                label={t('pack.remove', {
                  quote: item.quote.exact.split(/\s+/).slice(0, LABEL_WORDS).join(' '),
                })}
                onClick={() => onRemove(item.ref)}
              />
            )}
          </li>
        ))}
      </ul>
      {notIn.length > 0 && <p class="evidence__hint">{t('pack.notIn', { outlets: notIn })}</p>}
    </section>
  );
}

function Item({ item, onGo }: { readonly item: EvidenceItem } & Pick<EvidenceListProps, 'onGo'>) {
  const { t } = useWords();
  const { ref, quote, speaker, verb, kind, certain } = item;
  const route: LibraryRoute = { view: 'article', id: ref.articleId, hash: ref.hash, claim: null };
  return (
    <div class="evidence-item__words">
      <blockquote lang="ar" dir="rtl">
        <span class="evidence-item__around">{wordsBefore(item)}</span>
        <a
          class="evidence-item__exact"
          title={item.title}
          href={hashOf(route)}
          onClick={(click) => followHere(click, () => onGo(route))}
        >
          {quote.exact}
        </a>
        <span class="evidence-item__around">{wordsBehind(item)}</span>
      </blockquote>
      <Dotted>
        {speaker && <bdi lang="ar">{speaker.name}</bdi>}
        {verb && <bdi lang="ar">{verb}</bdi>}
        {t(`kind.${kind}`)}
        {!certain && <strong>{t('claim.uncertain')}</strong>}
      </Dotted>
      <SourceLine source={item} />
    </div>
  );
}
