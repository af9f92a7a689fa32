import { useId, useRef } from 'preact/hooks';
import { Button } from '../shell/button';
import { ProblemNotice } from '../shell/problem-notice';
import { useWords } from '../shell/words';
import { ImportResult } from './import-result';
import type { TransferActions, TransferState } from './transfer-state';
import './transfer-settings.css';

interface TransferSettingsProps {
  readonly transfer: TransferState;
  readonly actions: TransferActions;
}

/** The whole archive into a file and out of one. */
export function TransferSettings({ transfer, actions }: TransferSettingsProps) {
  const { t, plural } = useWords();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const busy = transfer.status === 'exporting' || transfer.status === 'importing';
  return (
    <>
      <p class="settings__text">{t('transfer.text')}</p>
      <div class="transfer__buttons">
        <Button busy={busy} onClick={actions.onExport}>
          {t('transfer.export')}
        </Button>
        <Button busy={busy} onClick={() => field.current?.click()}>
          {t('transfer.import')}
        </Button>
        <input
          ref={field}
          type="file"
          hidden
          accept=".jsonl,application/jsonl"
          aria-label={t('transfer.import')}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The same file may be chosen again.
            currentTarget.value = '';
            if (file) actions.onImport(file);
          }}
        />
      </div>
      {busy && (
        <div class="transfer__progress">
          <label htmlFor={id}>
            {t(`transfer.${transfer.status}`, { articles: plural('articles', transfer.articles) })}
          </label>
          <progress id={id} max={1} value={transfer.share} />
          <Button look="link" onClick={actions.onCancel}>
            {t('transfer.cancel')}
          </Button>
        </div>
      )}
      <div role="status">
        {transfer.status === 'exported' && (
          <p>{t('transfer.exported', { articles: plural('articles', transfer.articles) })}</p>
        )}
        {transfer.status === 'cancelled' && <p>{t('transfer.cancelled')}</p>}
        {transfer.status === 'imported' && <ImportResult report={transfer.report} />}
      </div>
      {transfer.status === 'error' && <ProblemNotice level={3} problem={transfer.problem} />}
    </>
  );
}
