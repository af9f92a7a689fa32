import { describe, expect, it } from 'vitest';
import { foldKey } from '../../../lib/arabic/fold';
import { words } from '../../../lib/arabic/words';
import { RESUMES } from '../../../lib/lexicon/cues';
import { readingsOf } from '../../../lib/lexicon/verb-forms';
import { REPORTING_VERBS } from '../../../lib/lexicon/verbs';

describe('reporting verbs', () => {
  it('number at least 150, each once', () => {
    const lemmas = REPORTING_VERBS.map(({ lemma }) => lemma);
    expect(new Set(lemmas).size).toBe(lemmas.length);
    expect(lemmas.length).toBeGreaterThanOrEqual(150);
  });

  it.each(REPORTING_VERBS.map(({ lemma, example }) => [lemma, example] as const))(
    '%s is found in: %s',
    (lemma, example) => {
      const found = words(example).flatMap(({ form }) => readingsOf(form).map(({ verb }) => verb.lemma));
      expect(found).toContain(lemma);
    },
  );

  it.each([
    ['وقالت', 'قال', 'perfect', 'f', 's', 'و'],
    ['قالوا', 'قال', 'perfect', 'm', 'p', ''],
    ['سيعلن', 'أعلن', 'imperfect', 'm', 's', 'س'],
    ['ويقولون', 'قال', 'imperfect', 'm', 'p', 'و'],
    ['نفت', 'نفى', 'perfect', 'f', 's', ''],
    ['دعوا', 'دعا', 'perfect', 'm', 'p', ''],
    ['مؤكدين', 'أكد', 'participle', 'm', 'p', ''],
    ['داعية', 'دعا', 'participle', 'f', 's', ''],
    ['وتأكيدها', 'أكد', 'masdar', 'f', 's', 'و'],
    ['مُؤَكِّدًا', 'أكد', 'participle', 'm', 's', ''],
    ['مؤءكدا', 'أكد', 'participle', 'm', 's', ''],
  ])('%s', (form, lemma, kind, gender, number, proclitic) => {
    const readings = readingsOf(foldKey(form));
    expect(readings).toContainEqual(
      expect.objectContaining({
        verb: expect.objectContaining({ lemma }),
        form: kind,
        gender,
        number,
        proclitic,
      }),
    );
  });

  it.each(['كتاب', 'مدينة', 'مصر', 'السيارة', 'و', ''])('%s reports nothing', (form) =>
    expect(readingsOf(foldKey(form))).toEqual([]),
  );
});

it('takes off one conjunction only, whatever was asked before', () => {
  for (const form of ['فود', 'وفود', 'ووفود']) readingsOf(form);
  expect(readingsOf('وفود')).toEqual([]);
  expect(readingsOf('ووفود')).toEqual([]);
});

describe('resuming words', () => {
  it.each(RESUMES.map(({ words: resuming, example }) => [resuming, example] as const))(
    '%s',
    (resuming, example) => expect(example).toContain(resuming),
  );
});
