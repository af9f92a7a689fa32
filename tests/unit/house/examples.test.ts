import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';
import { cutExamples } from '../../../lib/build/cut-examples';
import { RESUMES } from '../../../lib/lexicon/cues';
import { OFFICE_HEADS } from '../../../lib/lexicon/offices';
import { REPORTING_VERBS } from '../../../lib/lexicon/verbs';
import { analyserCode, analyserFrom } from '../../bench/built-analyser';

describe('a build leaves out', () => {
  it.each([
    ['a field', "const A = { words: 'أن', example: 'قال أن' };", "const A = { words: 'أن', example: '' };"],
    [
      'the last value of a row that is declared with an example',
      "type Rows = [words: string, example: string][]; const A: Rows = [['أن إن', 'قال إن العمل بدأ']];",
      "type Rows = [words: string, example: string][]; const A: Rows = [['أن إن', '']];",
    ],
    [
      'the same of a row that is handed to a function',
      "type Row = [string, example: string]; const f = (n: 1, t: readonly Row[]) => t; f(1, [['أن', 'قال أن']]);",
      "type Row = [string, example: string]; const f = (n: 1, t: readonly Row[]) => t; f(1, [['أن', '']]);",
    ],
    [
      'the last cell of a table in text',
      "rows(`\nملك | ملوك | ملك الأردن\n`).map(([lemma, plurals, example = '']) => lemma);",
      "rows(`\nملك | ملوك \n`).map(([lemma, plurals, example = '']) => lemma);",
    ],
  ])('%s', (_, code, cut) => expect(cutExamples(code)).toBe(cut));

  it.each([
    "type Rows = [words: string, example: string][]; const B = new Set(['أن', 'إن']);",
    "type Row = [string, example: string]; const B: [string, string][] = [['أن', 'إن']];",
    "const B = new Map([['example', 'إن']]);",
  ])('nothing else: %s', (code) => expect(cutExamples(code)).toBe(code));

  it('no table of which an entry has another shape', () =>
    expect(() => cutExamples("rows(`\nملك | ملك الأردن\n`).map(([a, b, example = '']) => a);")).toThrow());
});

describe('the analyser that is built', () => {
  const examples = [...REPORTING_VERBS, ...RESUMES, ...OFFICE_HEADS].map(({ example }) => example);

  it('holds no example of a verb, and reads the examples as the source does', async () => {
    const code = await analyserCode();
    const built = analyserFrom(code);
    expect(REPORTING_VERBS.filter(({ example }) => code.includes(example))).toEqual([]);
    const sentences = examples.map((example) => `قال الوزير سامر الحداد إن ${example}. ${example}.`);
    expect(sentences.map((text) => built(text))).toEqual(sentences.map((text) => analyse(text)));
  });
});
