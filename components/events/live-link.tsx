import { Icon } from '../icons/icon';
import { useWords } from '../shell/words';
import './live-link.css';

/** The way to the same words on the original page. @param address with a text fragment */
export function LiveLink({ address }: { readonly address: string }) {
  const { t } = useWords();
  return (
    <a
      class="live-link"
      href={address}
      target="_blank"
      rel="noreferrer"
      aria-label={t('comparison.live')}
      title={t('comparison.live')}
    >
      <Icon name="external" />
    </a>
  );
}
