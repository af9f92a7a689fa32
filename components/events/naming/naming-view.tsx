import { useState } from 'preact/hooks';
import type { Column } from '../../../lib/coverage/comparison/types';
import type { LibraryActions, NamingState } from '../../library/library-state';
import { Button } from '../../shell/button';
import { Loading } from '../../shell/loading';
import { useWords } from '../../shell/words';
import { ReferentEditor } from './referent-editor';
import { ReferentNamings } from './referent-namings';
import '../../shell/fold.css';
import './naming-view.css';

interface NamingViewProps {
  /** Null while it is counted. */
  readonly naming: NamingState | null;
  readonly columns: readonly Column[];
  readonly actions: Pick<LibraryActions, 'onGo' | 'onChangeNaming'>;
}

/** What each outlet of an event calls the same party, person, place or act, and the reader's hand in the list. */
export function NamingView({ naming, columns, actions }: NamingViewProps) {
  const { t, language } = useWords();
  const [adding, setAdding] = useState(false);
  if (!naming) return <Loading level={2} text={t('event.loading')} />;
  const { found, changed, hidden } = naming;
  return (
    <section class="naming">
      <h2>{t('naming.title')}</h2>
      <p class="naming__hint">{t('naming.hint')}</p>
      {found.length === 0 && <p>{t('naming.none')}</p>}
      {found.map((one) => (
        <ReferentNamings
          key={one.referent.id}
          found={one}
          columns={columns}
          changed={changed.includes(one.referent.id)}
          onGo={actions.onGo}
          onChange={(own) => actions.onChangeNaming(one.referent.id, own)}
        />
      ))}
      {adding ? (
        <ReferentEditor
          referent={null}
          onKeep={(own) => {
            actions.onChangeNaming(`own:${crypto.randomUUID()}`, own);
            setAdding(false);
          }}
          onCancel={() => setAdding(false)}
        />
      ) : (
        <p>
          <Button onClick={() => setAdding(true)}>{t('naming.add')}</Button>
        </p>
      )}
      {hidden.length > 0 && (
        <details class="fold">
          <summary class="fold__summary">{t('naming.hidden')}</summary>
          <ul class="naming__hidden">
            {hidden.map(({ id, label }) => (
              <li key={id}>
                <Button look="link" onClick={() => actions.onChangeNaming(id, undefined)}>
                  {t('naming.restore', { label: label[language] })}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
