import { formsOf } from '../../arabic/words';
import { LIMITS as KEPT } from '../../archive/limits';
import type { NamingEdits, OwnReferent } from '../../archive/namings/types';
import type { Naming, Referent } from '../../lexicon/naming-choices/types';
import { LIMITS } from '../limits';

/**
 * The list of referents with the reader's changes. What does not hold (no label, no naming with a word in it, more than
 * the limits allow) is left as the list has it.
 */
export function editedReferents(list: readonly Referent[], edits: NamingEdits): Referent[] {
  const known = new Set(list.map(({ id }) => id));
  const kept = list.flatMap((referent) => {
    const edit = edits[referent.id];
    return edit === null ? [] : [(edit && readOwn(referent.id, edit)) || referent];
  });
  const added = Object.entries(edits).flatMap(([id, edit]) => {
    if (known.has(id) || !edit) return [];
    return readOwn(id, edit) ?? [];
  });
  return [...added.slice(0, LIMITS.ownReferents), ...kept];
}

/** A referent as the reader wrote it; null where it does not hold. */
function readOwn(id: string, { label, namings }: OwnReferent): Referent | null {
  const name = label.trim().slice(0, KEPT.referentLabel);
  const read = namings.slice(0, LIMITS.namings).flatMap((line): Naming[] => {
    const forms = line.split('=').map((form) => form.trim());
    const held = forms.filter((form) => form.length <= LIMITS.naming && formsOf(form).length > 0);
    return held.length > 0 ? [held] : [];
  });
  return name && read.length > 0 ? { id, label: { ar: name, en: name }, namings: read } : null;
}
