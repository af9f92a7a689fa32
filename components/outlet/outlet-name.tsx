import { useContext } from 'preact/hooks';
import { followHere } from '../library/follow-here';
import { useWords } from '../shell/words';
import { OutletLinksContext } from './outlet-links';
import './outlet-name.css';

interface OutletNameProps {
  /** Host. */
  readonly outlet: string;
  readonly name: string;
}

/** An outlet's name; where outlets have pages, the way to its own. */
export function OutletName({ outlet, name }: OutletNameProps) {
  const { t } = useWords();
  const links = useContext(OutletLinksContext);
  const shown = <bdi>{name || outlet}</bdi>;
  if (!links) return shown;
  const title = t('outlet.openThis', { name: name || outlet });
  const open = () => links.onOpenOutlet(outlet);
  return links.hrefOf ? (
    <a
      class="outlet-name"
      href={links.hrefOf(outlet)}
      title={title}
      onClick={(event) => followHere(event, open)}
    >
      {shown}
    </a>
  ) : (
    <button type="button" class="outlet-name" title={title} onClick={open}>
      {shown}
    </button>
  );
}
