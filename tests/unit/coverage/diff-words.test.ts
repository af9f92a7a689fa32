import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffWords } from '../../../lib/coverage/diff-words';
import { LIMITS } from '../../../lib/coverage/limits';

/** `=kept +added -dropped ~page's words→other's words`, a part a line. */
function notation(own: string, other: string): string[] {
  return diffWords(own, other).map(({ op, text, instead }) => {
    if (op === 'kept') return `=${text}`;
    if (op === 'added') return `+${text}`;
    return op === 'dropped' ? `-${instead}` : `~${instead}→${text}`;
  });
}

describe('diffWords', () => {
  it.each([
    ['نفس الكلام تماما', 'نفس الكلام تماما', ['=نفس الكلام تماما']],
    ['', '', []],
    ['', 'كلام جديد', ['+كلام جديد']],
    ['كلام قديم', '', ['-كلام قديم']],
    ['سنبني ثلاثة جسور', 'سنبني 3 جسور', ['=سنبني 3 جسور']],
    ['سنبني ثلاثة جسور', 'سنبني أربعة جسور', ['=سنبني', '~ثلاثة→أربعة', '=جسور']],
    ['المدرسة الأولى مغلقة', 'المدرسه الاولى مغلقة', ['=المدرسه الاولى مغلقة']],
    ['الميناءُ مفتوحٌ', 'الميناء مفتوح', ['=الميناء مفتوح']],
    ['الميناء مفتوح أمام السفن', 'الميناء مفتوح', ['=الميناء مفتوح', '-أمام السفن']],
    [
      'الميناء مفتوح',
      'الميناء مفتوح، بحسب الوزارة، أمام السفن',
      ['=الميناء مفتوح،', '+بحسب الوزارة، أمام السفن'],
    ],
    [
      'سنغلق المصنع في الربيع القادم',
      'سنغلق المصنع مؤقتا في الصيف القادم',
      ['=سنغلق المصنع', '~في الربيع→مؤقتا في الصيف', '=القادم'],
    ],
    ['قال - ثم سكت', 'قال ثم سكت', ['=قال ثم سكت']],
    ['لم يوافق المجلس', 'وافق المجلس', ['~لم يوافق→وافق', '=المجلس']],
  ])('%s ← %s', (own, other, parts) => expect(notation(own, other)).toEqual(parts));

  const word = fc.constantFrom(
    'البحر',
    'في',
    'السفينة',
    '12',
    'ثلاثة',
    'غادرت،',
    '«الميناء»',
    'لن',
    '-',
    '…',
    'والريح',
  );
  const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));

  it('gives back both wordings', () => {
    fc.assert(
      fc.property(text, text, (own, other) => {
        const parts = diffWords(own, other);
        const theirs = parts.map((part) => part.text).filter(Boolean);
        expect(theirs.join(' ')).toBe(other.split(/\s+/).filter(Boolean).join(' '));
        if (own === other) expect(parts.every(({ op }) => op === 'kept')).toBe(true);
        for (const [i, part] of parts.entries()) {
          const next = parts[i + 1];
          if (next) expect(part.op === 'kept').not.toBe(next.op === 'kept');
          if (part.op === 'dropped') expect(part.text).toBe('');
          if (part.op === 'kept' || part.op === 'added') expect(part.instead).toBeUndefined();
        }
      }),
    );
  });

  it('bounds its work on endless texts', () => {
    const own = Array.from({ length: LIMITS.diffWords + 5 }, (_, i) => `كلمة${i}`).join(' ');
    const other = Array.from({ length: LIMITS.diffWords + 5 }, (_, i) => `لفظ${i}`).join(' ');
    expect(diffWords(own, other).map(({ op }) => op)).toEqual(['changed']);
  });
});
