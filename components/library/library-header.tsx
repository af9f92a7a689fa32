import { useWords } from '../shell/words';
import { followHere } from './follow-here';
import { hashOf, type LibraryRoute, NO_FILTER } from './library-route';
import type { LibraryActions, LibraryView } from './library-state';
import './library-header.css';

interface LibraryHeaderProps {
  readonly current: LibraryView['view'];
  readonly onGo: LibraryActions['onGo'];
}

/** The library's name and its places. */
export function LibraryHeader({ current, onGo }: LibraryHeaderProps) {
  const { t } = useWords();
  const link = (route: LibraryRoute, label: string) => (
    <a
      class="library-header__link"
      href={hashOf(route)}
      aria-current={current === route.view ? 'page' : undefined}
      onClick={(event) => followHere(event, () => onGo(route))}
    >
      {label}
    </a>
  );
  return (
    <header class="library-header">
      <p class="library-header__name">{t('app.name')}</p>
      <nav class="library-header__places" aria-label={t('app.name')}>
        {link({ view: 'list', filter: NO_FILTER }, t('library.title'))}
        {link({ view: 'events' }, t('events.title'))}
        {link({ view: 'collections' }, t('collections.title'))}
        {link({ view: 'settings' }, t('settings.title'))}
      </nav>
    </header>
  );
}
