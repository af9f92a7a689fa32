import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '../shell/button';
import { ProblemNotice } from '../shell/problem-notice';
import { useWords } from '../shell/words';
import { BackupSettings } from './backup-settings';
import { ImportPlanView } from './import-plan';
import { ImportResult, UndoResult } from './import-result';
import { PastImports } from './past-imports';
import type { TransferProps } from './transfer-state';
import { WipeSettings } from './wipe-settings';
import './transfer-settings.css';

const ACCEPTED = '.jsonl,.html,.htm,.xhtml,.txt,.ris,.json';

/** The whole archive into a file, and what files hold into the archive. */
export function TransferSettings({ transfer, pastImports, backup, actions }: TransferProps) {
  const { t } = useWords();
  const underWay = 'share' in transfer ? transfer : null;
  const busy = underWay !== null || transfer.status === 'wiping';
  return (
    <>
      <p class="settings__text">{t('transfer.text')}</p>
      <p class="settings__text">{t('transfer.accepts')}</p>
      <div class="transfer__buttons">
        <Button busy={busy} onClick={actions.onExport}>
          {t('transfer.export')}
        </Button>
        <FileButton label={t('transfer.import')} busy={busy} onFiles={actions.onImport} />
        <FileButton label={t('transfer.importFolder')} busy={busy} folder onFiles={actions.onImport} />
      </div>
      {underWay && <TransferProgress transfer={underWay} onCancel={actions.onCancel} />}
      <TransferOutcome transfer={transfer} actions={actions} />
      <PastImports imports={pastImports} busy={busy} onUndo={actions.onUndoImport} />
      <BackupSettings backup={backup} actions={actions} />
      <WipeSettings backup={backup} busy={busy} onExport={actions.onExport} onWipe={actions.onWipe} />
    </>
  );
}

interface FileButtonProps {
  readonly label: string;
  readonly busy: boolean;
  readonly folder?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

function FileButton({ label, busy, folder = false, onFiles }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  // An attribute that JSX does not know.
  useEffect(() => {
    field.current?.toggleAttribute('webkitdirectory', folder);
  }, [folder]);
  return (
    <>
      <Button busy={busy} onClick={() => field.current?.click()}>
        {label}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        multiple
        accept={ACCEPTED}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file may be chosen again.
          currentTarget.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}

interface TransferProgressProps {
  readonly transfer: Extract<TransferProps['transfer'], { share: number }>;
  readonly onCancel: () => void;
}

function TransferProgress({ transfer: { status, share, articles }, onCancel }: TransferProgressProps) {
  const { t, plural } = useWords();
  const id = useId();
  return (
    <div class="transfer__progress">
      <label htmlFor={id}>{t(`transfer.${status}`, { articles: plural('articles', articles) })}</label>
      <progress id={id} max={1} value={share} />
      <Button look="link" onClick={onCancel}>
        {t('transfer.cancel')}
      </Button>
    </div>
  );
}

/** What came of it, or what would come. */
function TransferOutcome({ transfer, actions }: Pick<TransferProps, 'transfer' | 'actions'>) {
  const { t, plural } = useWords();
  return (
    <>
      <div role="status">
        {transfer.status === 'exported' && (
          <p>{t('transfer.exported', { articles: plural('articles', transfer.articles) })}</p>
        )}
        {transfer.status === 'cancelled' && <p>{t('transfer.cancelled')}</p>}
        {transfer.status === 'planned' && (
          <ImportPlanView plan={transfer.plan} onTake={actions.onTakeIn} onLeave={actions.onLeave} />
        )}
        {transfer.status === 'imported' && (
          <ImportResult report={transfer.report} onUndo={actions.onUndoImport} />
        )}
        {transfer.status === 'wiping' && <p>{t('wipe.underWay')}</p>}
        {transfer.status === 'wiped' && <p>{t('wipe.done')}</p>}
        {transfer.status === 'undone' && <UndoResult report={transfer.report} />}
      </div>
      {transfer.status === 'error' && <ProblemNotice level={3} problem={transfer.problem} />}
    </>
  );
}
