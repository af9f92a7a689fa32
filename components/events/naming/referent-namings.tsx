import { useId, useState } from 'preact/hooks';
import type { OwnReferent } from '../../../lib/archive/namings/types';
import type { Column } from '../../../lib/coverage/comparison/types';
import type { ReferentNamings as Found, NamingRow, NamingUse } from '../../../lib/coverage/naming/types';
import type { LibraryRoute } from '../../library/library-route';
import { Button } from '../../shell/button';
import { useWords } from '../../shell/words';
import { NamingEvidence } from './naming-evidence';
import { ownVersion } from './own-version';
import { ReferentEditor } from './referent-editor';
import './referent-namings.css';

interface ReferentNamingsProps {
  readonly found: Found;
  readonly columns: readonly Column[];
  /** The reader worded it. */
  readonly changed: boolean;
  readonly onGo: (route: LibraryRoute) => void;
  /** Null takes it off the list, undefined gives back what the list has. */
  readonly onChange: (own: OwnReferent | null | undefined) => void;
}

/** What the outlets call one referent: namings by outlets, with the sentences behind each number. */
export function ReferentNamings({ found, columns, changed, onGo, onChange }: ReferentNamingsProps) {
  const { t, language } = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const [editing, setEditing] = useState(false);
  const title = useId();
  const evidence = useId();
  const { referent, rows, differs, suggestions } = found;
  const label = referent.label[language];
  const shown = open === null ? null : usesAt(rows, open);
  return (
    <section class="referent" aria-labelledby={title}>
      <h3 class="referent__label" id={title}>
        {/* Without the space the letters of both words would join. */}
        {label} {differs && <span class="referent__differs">{t('naming.differs')}</span>}
      </h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <div class="referent__scroll" tabIndex={0}>
        <table class="referent__table">
          <thead>
            <tr>
              <th scope="col">{t('naming.naming')}</th>
              {columns.map(({ outlet, name }) => (
                <th key={outlet} scope="col">
                  <bdi>{name}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.naming}>
                <th scope="row" lang="ar">
                  <bdi>{row.naming}</bdi>
                </th>
                {columns.map(({ outlet, name }) => {
                  const key = keyAt(row, outlet);
                  return (
                    <td key={outlet}>
                      <Count
                        row={row}
                        uses={row.uses.get(outlet) ?? []}
                        outlet={name}
                        open={open === key}
                        controls={evidence}
                        onToggle={() => setOpen(open === key ? null : key)}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div id={evidence} class="referent__evidence">
        {shown && <NamingEvidence uses={shown} onGo={onGo} />}
      </div>
      {suggestions.length > 0 && (
        <div class="referent__suggestions">
          <p>{t('naming.suggestions')}</p>
          <ul>
            {suggestions.map(({ naming, why, insteadOf }) => (
              <li key={naming}>
                <Button
                  onClick={() => {
                    const own = ownVersion(referent, language);
                    onChange({ ...own, namings: [...own.namings, naming] });
                  }}
                >
                  {t('naming.accept', { naming })}
                </Button>{' '}
                <span class="referent__why">{t(`naming.suggested.${why}`, { naming: insteadOf })}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {editing ? (
        <ReferentEditor
          referent={referent}
          changed={changed}
          onKeep={(own) => {
            onChange(own);
            setEditing(false);
          }}
          onRemove={() => onChange(referent.id.startsWith('own:') ? undefined : null)}
          onReset={() => onChange(undefined)}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <button
          type="button"
          class="button button--link"
          aria-label={t('naming.editThis', { label })}
          onClick={() => setEditing(true)}
        >
          <span>{t('naming.edit')}</span>
        </button>
      )}
    </section>
  );
}

const keyAt = ({ naming }: NamingRow, outlet: string) => `${outlet}\n${naming}`;

function usesAt(rows: readonly NamingRow[], key: string): readonly NamingUse[] | null {
  for (const row of rows) for (const [outlet, uses] of row.uses) if (keyAt(row, outlet) === key) return uses;
  return null;
}

interface CountProps {
  readonly row: NamingRow;
  readonly uses: readonly NamingUse[];
  /** Name of the outlet. */
  readonly outlet: string;
  readonly open: boolean;
  /** Id of where the sentences stand. */
  readonly controls: string;
  readonly onToggle: () => void;
}

/** How often an outlet has a naming: in its own words, and in brackets within quoted speech. */
function Count({ row: { naming }, uses, outlet, open, controls, onToggle }: CountProps) {
  const { t, number } = useWords();
  if (uses.length === 0) return <span class="referent__none">–</span>;
  const quoted = uses.filter(({ voice }) => voice === 'quoted').length;
  const count = uses.length - quoted;
  const distance = uses.some(({ voice }) => voice === 'distance');
  const said = { naming, outlet, count };
  return (
    <button
      type="button"
      class="referent__count"
      aria-expanded={open}
      aria-controls={controls}
      aria-label={quoted > 0 ? t('naming.ownAndQuoted', { ...said, quoted }) : t('naming.own', said)}
      onClick={onToggle}
    >
      {count > 0 && (distance ? `«${number(count)}»` : number(count))}
      {quoted > 0 && <span class="referent__quoted"> ({number(quoted)})</span>}
    </button>
  );
}
