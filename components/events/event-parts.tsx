import { EVENT_PARTS, type EventRoute } from '../library/event-route';
import { followHere } from '../library/follow-here';
import { hashOf, type LibraryRoute } from '../library/library-route';
import { useWords } from '../shell/words';
import './event-parts.css';

interface EventPartsProps {
  readonly route: EventRoute;
  readonly onGo: (route: LibraryRoute) => void;
}

/** The ways to look at an event; each has an address of its own. */
export function EventParts({ route, onGo }: EventPartsProps) {
  const { t } = useWords();
  const current = route.part ?? 'statements';
  return (
    <nav class="event-parts" aria-label={t('part.label')}>
      {EVENT_PARTS.map((part) => {
        const to: EventRoute = { ...route, part };
        return (
          <a
            key={part}
            class="event-parts__part"
            href={hashOf(to)}
            aria-current={part === current ? 'page' : undefined}
            onClick={(click) => followHere(click, () => onGo(to))}
          >
            {t(`part.${part}`)}
          </a>
        );
      })}
    </nav>
  );
}
