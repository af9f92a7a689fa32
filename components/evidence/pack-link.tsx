import { followHere } from '../library/follow-here';
import { type EvidenceOf, hashOf, type LibraryRoute } from '../library/library-route';
import { useWords } from '../shell/words';

interface PackLinkProps {
  readonly of: EvidenceOf;
  readonly onGo: (route: LibraryRoute) => void;
}

/** The way to an evidence pack of a whole event or record. */
export function PackLink({ of, onGo }: PackLinkProps) {
  const { t } = useWords();
  const route: LibraryRoute = { view: 'evidence', of };
  return (
    <a class="pack-link" href={hashOf(route)} onClick={(event) => followHere(event, () => onGo(route))}>
      {t('pack.export')}
    </a>
  );
}
