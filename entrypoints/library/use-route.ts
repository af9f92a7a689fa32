import { useCallback, useEffect, useState } from 'preact/hooks';
import { hashOf, type LibraryRoute, routeOf } from '../../components/library/library-route';

/** The view that the address names. `go` adds a step to the history, `replace` does not. */
export function useRoute(): {
  route: LibraryRoute;
  go: (route: LibraryRoute) => void;
  replace: (route: LibraryRoute) => void;
} {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const moved = () => setRoute(routeOf(location.hash));
    window.addEventListener('hashchange', moved);
    return () => window.removeEventListener('hashchange', moved);
  }, []);
  const go = useCallback((next: LibraryRoute) => {
    location.hash = hashOf(next);
  }, []);
  const replace = useCallback((next: LibraryRoute) => {
    history.replaceState(null, '', hashOf(next));
    setRoute(next);
  }, []);
  return { route, go, replace };
}
