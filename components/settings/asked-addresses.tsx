import type { BadLine } from '../../lib/archive/export/import-types';
import { useWords } from '../shell/words';
import '../styles/field.css';
import './asked-addresses.css';

/** An article of a file that lacks nothing but its address. */
export type Asked = BadLine & { readonly title: string };

/** What of a plan the reader can still give an address. */
export function askedIn(bad: readonly BadLine[]): Asked[] {
  return bad.flatMap((line) => {
    const { error } = line;
    return error.error === 'left-out' && error.why === 'no-address' ? [{ ...line, title: error.title }] : [];
  });
}

interface AskedAddressesProps {
  readonly asked: readonly Asked[];
  /** What the reader wrote so far, in the same order. */
  readonly addresses: readonly string[];
  readonly onWrite: (place: number, address: string) => void;
}

/** Asks where articles were published whose files do not say it. Each may be left out. */
export function AskedAddresses({ asked, addresses, onWrite }: AskedAddressesProps) {
  const { t } = useWords();
  return (
    <>
      <p class="settings__text">{t('import.asks')}</p>
      <ul class="asked-addresses">
        {asked.map(({ file, line, title }, place) => (
          <li key={`${file} ${line}`}>
            <bdi lang="ar">{title}</bdi>
            {file !== null && <bdi class="asked-addresses__file">{file}</bdi>}
            <input
              type="url"
              class="field"
              dir="ltr"
              aria-label={t('import.addressOf', { title })}
              placeholder="https://"
              pattern="https?://.*"
              value={addresses[place] ?? ''}
              onInput={({ currentTarget }) => onWrite(place, currentTarget.value)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
