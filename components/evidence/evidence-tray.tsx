import { followHere } from '../library/follow-here';
import { hashOf, type LibraryRoute } from '../library/library-route';
import { useWords } from '../shell/words';
import './evidence-tray.css';

const PACK: LibraryRoute = { view: 'evidence', of: { type: 'selection' } };

interface EvidenceTrayProps {
  /** Claims in the pack. */
  readonly count: number;
  /** False where the pack itself is in view. */
  readonly shown: boolean;
  readonly onGo: (route: LibraryRoute) => void;
}

/** How many claims are in the pack, and the way to it: at the foot of every view while there are any. */
export function EvidenceTray({ count, shown, onGo }: EvidenceTrayProps) {
  const { t, plural } = useWords();
  const full = shown && count > 0;
  return (
    <section class={full ? 'evidence-tray' : 'visually-hidden'} aria-label={t('pack.title')}>
      <p role="status">{full && t('pack.tray', { claims: plural('claims', count) })}</p>
      {full && (
        <a href={hashOf(PACK)} onClick={(event) => followHere(event, () => onGo(PACK))}>
          {t('pack.open')}
        </a>
      )}
    </section>
  );
}
