import { describe, expect, it } from 'vitest';
import { compareClaims, type Reading } from '../../../lib/coverage/claim-changes';
import { analysisOf, article } from '../archive/fixtures';

type Said = Parameters<typeof analysisOf>[1];

const TITLE = 'اجتماع في الوزارة';

function reading(paragraphs: readonly string[], said: Said, version = 1): Reading {
  const input = article({ title: TITLE, paragraphs });
  return { title: TITLE, paragraphs, analysis: analysisOf(input, said, version) };
}

const HULW = 'سامر الحلو';
const HASHEMI = 'ليلى الهاشمي';
const BEFORE = reading(
  [`قال ${HULW} إن المحطة ستخدم ثلاث بلدات في الساحل.`, `وأكدت ${HASHEMI} أن المفاوضات متوقفة.`],
  [
    { name: HULW, content: 'المحطة ستخدم ثلاث بلدات في الساحل' },
    { name: HASHEMI, content: 'المفاوضات متوقفة' },
  ],
);
const NONE = { added: [], dropped: [], reworded: [] };

describe('the claims of two versions', () => {
  it('that are the same changed in nothing', () => {
    expect(compareClaims(BEFORE, BEFORE)).toEqual(NONE);
  });

  it.each([
    ['spaces', 'المحطة  ستخدم ثلاث بلدات في الساحل'],
    ['a comma', 'المحطة ستخدم ثلاث بلدات، في الساحل'],
    ['diacritics', 'المحطّةُ ستخدمُ ثلاثَ بلداتٍ في الساحل'],
    ['tatweel', 'المحطـة ستخدم ثلاث بلدات في الساحـل'],
    ['ta marbuta as ha', 'المحطه ستخدم ثلاث بلدات في الساحل'],
    ['another digit of one number', 'المحطة ستخدم 3 بلدات في الساحل'],
  ])('are silent about %s', (_, content) => {
    const [, second] = BEFORE.paragraphs;
    const after = reading(
      [`قال ${HULW} إن ${content}.`, second!],
      [
        { name: HULW, content },
        { name: HASHEMI, content: 'المفاوضات متوقفة' },
      ],
    );
    expect(compareClaims(BEFORE, after)).toEqual(NONE);
  });

  it('tell what was added and what was dropped', () => {
    const after = reading(
      [BEFORE.paragraphs[0]!, `وأعلن ${HULW} افتتاح مركز للتدريب.`],
      [
        { name: HULW, content: 'المحطة ستخدم ثلاث بلدات في الساحل' },
        { name: HULW, content: 'افتتاح مركز للتدريب' },
      ],
    );
    expect(compareClaims(BEFORE, after)).toEqual({
      added: [{ speaker: HULW, text: 'افتتاح مركز للتدريب' }],
      dropped: [{ speaker: HASHEMI, text: 'المفاوضات متوقفة' }],
      reworded: [],
    });
  });

  it('tell which words of a claim are others', () => {
    const content = 'المحطة ستخدم خمس بلدات في الساحل';
    const after = reading(
      [`قال ${HULW} إن ${content}.`, BEFORE.paragraphs[1]!],
      [
        { name: HULW, content },
        { name: HASHEMI, content: 'المفاوضات متوقفة' },
      ],
    );
    expect(compareClaims(BEFORE, after)).toEqual({
      ...NONE,
      reworded: [
        {
          speaker: HULW,
          speakerBefore: null,
          diff: [
            { op: 'kept', text: 'المحطة ستخدم' },
            { op: 'changed', text: 'خمس', instead: 'ثلاث' },
            { op: 'kept', text: 'بلدات في الساحل' },
          ],
        },
      ],
    });
  });

  it('tell a claim that grew as one that was worded otherwise', () => {
    const content = 'المحطة ستخدم ثلاث بلدات في الساحل قبل نهاية العام';
    const after = reading(
      [`قال ${HULW} إن ${content}.`, BEFORE.paragraphs[1]!],
      [
        { name: HULW, content },
        { name: HASHEMI, content: 'المفاوضات متوقفة' },
      ],
    );
    const { added, dropped, reworded } = compareClaims(BEFORE, after);
    expect({ added, dropped }).toEqual({ added: [], dropped: [] });
    expect(reworded.map(({ diff }) => diff.map(({ op }) => op))).toEqual([['kept', 'added']]);
  });

  it('tell who says now what another said before', () => {
    const after = reading(
      [BEFORE.paragraphs[0]!, 'وأكد مروان السالم أن المفاوضات متوقفة.'],
      [
        { name: HULW, content: 'المحطة ستخدم ثلاث بلدات في الساحل' },
        { name: 'مروان السالم', content: 'المفاوضات متوقفة' },
      ],
    );
    expect(compareClaims(BEFORE, after).reworded).toMatchObject([
      { speaker: 'مروان السالم', speakerBefore: HASHEMI },
    ]);
  });

  it('are silent where the text is the same and the analyser took it otherwise', () => {
    const other = reading(
      BEFORE.paragraphs,
      [
        { name: HULW, content: 'المحطة ستخدم ثلاث بلدات' },
        { name: HULW, content: 'المفاوضات متوقفة' },
      ],
      2,
    );
    expect(compareClaims(BEFORE, other)).toEqual(NONE);
    expect(compareClaims(other, BEFORE)).toEqual(NONE);
  });
});
