import { expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';

const officialsOf = (text: string) =>
  analyse(`العنوان\n${text}`)
    .speakers.filter(({ official }) => official)
    .map(({ name }) => name);

it('takes nobody for an official whom the lexicon knows as a wife or a lawyer', () => {
  expect(officialsOf('وقال محامي ترامب مايكل كوهين إن موكله بريء.')).toEqual([]);
  expect(officialsOf('وقالت بريجيت ماكرون إن المعرض جميل.')).toEqual([]);
});

it('takes an adjective behind a noun for no name', () => {
  expect(officialsOf('تعرض الحرم الإبراهيمي لاعتداءات، وأغلق المسجد الإبراهيمي أبوابه.')).toEqual([]);
  expect(officialsOf('وقال المبعوث الإبراهيمي إن الهدنة قريبة.')).toHaveLength(1);
});
