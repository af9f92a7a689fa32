import { describe, expect, it } from 'vitest';
import { splits } from '../../../lib/arabic/clitics';

describe('splits', () => {
  it.each([
    ['of three lams two are written', 'للجنه', 'ل', 'اللجنه'],
    ['behind a conjunction', 'وللقاح', 'ول', 'اللقاح'],
    ['two lams and the article', 'للبيت', 'ل', 'البيت'],
  ])('%s', (_, form, proclitic, stem) =>
    expect(splits(form)).toContainEqual(expect.objectContaining({ proclitic, stem })),
  );

  it('reads no garden where the committee is meant', () =>
    expect(splits('للجنه').map(({ stem }) => stem)).not.toContain('الجنه'));
});
