import { Button } from '../shell/button';
import { ProblemNotice } from '../shell/problem-notice';
import { useWords } from '../shell/words';
import type { SettingsViewProps } from './settings-state';
import { TransferSettings } from './transfer-settings';
import type { TransferActions } from './transfer-state';
import './storage-settings.css';

interface StorageSettingsProps {
  readonly storage: SettingsViewProps['storage'];
  readonly transfer: SettingsViewProps['transfer'];
  readonly actions: Pick<SettingsViewProps['actions'], 'onPersist'> & TransferActions;
}

/** What the archive holds, what it takes, whether the browser will keep it, and how it goes into a file. */
export function StorageSettings({ storage, transfer, actions }: StorageSettingsProps) {
  const { t } = useWords();
  return (
    <section class="settings__section">
      <h2 class="settings__heading">{t('settings.storage')}</h2>
      <p class="settings__text">{t('settings.storageText')}</p>
      {storage.status === 'loading' && <p class="settings__text">{t('settings.storageLoading')}</p>}
      {storage.status === 'error' && <ProblemNotice level={3} problem={storage.problem} />}
      {storage.status === 'ready' && <StorageFacts storage={storage} onPersist={actions.onPersist} />}
      <TransferSettings {...transfer} actions={actions} />
    </section>
  );
}

interface StorageFactsProps {
  readonly storage: Extract<SettingsViewProps['storage'], { status: 'ready' }>;
  readonly onPersist: () => void;
}

function StorageFacts({ storage, onPersist }: StorageFactsProps) {
  const { t, plural, list, bytes } = useWords();
  const { articles, claims, outlets, usage, persisted } = storage;
  return (
    <>
      <dl class="storage">
        <dt>{t('settings.contents')}</dt>
        <dd>{list([plural('articles', articles), plural('claims', claims), plural('outlets', outlets)])}</dd>
        <dt>{t('settings.usage')}</dt>
        <dd>{usage === null ? t('settings.usageUnknown') : bytes(usage)}</dd>
        <dt>{t('settings.persistence')}</dt>
        <dd>{t(persisted ? 'settings.persisted' : 'settings.notPersisted')}</dd>
      </dl>
      {!persisted && <Button onClick={onPersist}>{t('settings.persist')}</Button>}
    </>
  );
}
