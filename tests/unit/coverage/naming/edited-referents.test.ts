import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../../lib/coverage/limits';
import { editedReferents } from '../../../../lib/coverage/naming/edited-referents';
import type { Referent } from '../../../../lib/lexicon/naming-choices/types';

const LIST: Referent[] = [
  { id: 'a', label: { ar: 'أ', en: 'a' }, namings: [['واحد'], ['اثنان']] },
  { id: 'b', label: { ar: 'ب', en: 'b' }, namings: [['ثلاثة'], ['أربعة']] },
];

describe('editedReferents', () => {
  it('is the list where the reader changed nothing', () => expect(editedReferents(LIST, {})).toEqual(LIST));

  it('takes what the reader changed, took out and added, theirs first', () => {
    const edits = {
      a: { label: 'ألف', namings: ['واحد = أحد', 'اثنان'] },
      b: null,
      'own:1': { label: 'النهر', namings: ['نهر الوادي', 'الوادي الكبير'] },
    };
    expect(editedReferents(LIST, edits)).toEqual([
      { id: 'own:1', label: { ar: 'النهر', en: 'النهر' }, namings: [['نهر الوادي'], ['الوادي الكبير']] },
      { id: 'a', label: { ar: 'ألف', en: 'ألف' }, namings: [['واحد', 'أحد'], ['اثنان']] },
    ]);
  });

  it.each([
    ['no label', { label: '  ', namings: ['واحد'] }],
    ['no naming', { label: 'ألف', namings: [] }],
    ['namings without a word', { label: 'ألف', namings: ['…', ' = ', '!'] }],
    ['a naming that is too long', { label: 'ألف', namings: ['ا'.repeat(LIMITS.naming + 1)] }],
  ])('leaves the list as it is for %s', (_, own) => {
    expect(editedReferents(LIST, { a: own, 'own:1': own })).toEqual(LIST);
  });

  it('takes no more than the limits allow', () => {
    const namings = Array.from({ length: LIMITS.namings + 5 }, (_, i) => `اسم ${i}`);
    expect(editedReferents([], { 'own:1': { label: 'ألف', namings } })[0]!.namings).toHaveLength(
      LIMITS.namings,
    );
  });
});
