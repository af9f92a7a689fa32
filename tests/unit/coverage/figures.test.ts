import { describe, expect, it } from 'vitest';
import { differentFigures } from '../../../lib/coverage/figures';

describe('differentFigures', () => {
  it.each([
    ['أصيب 14 راكبا', 'أصيب 15 راكبا في الحادثة', '14 / 15 راكبا'],
    ['مقتل سبعة أشخاص', 'مقتل 9 أشخاص', 'سبعة / 9 أشخاص'],
    ['45 مليون متر مكعب', 'أربعين مليون متر مكعب', '45 مليون / أربعين مليون متر'],
    ['تنتهي نهاية 2026', 'تنتهي في خريف عام 2027', '2026 / 2027 عام'],
  ])('%s | %s', (own, other, expected) => {
    const found = differentFigures(own, other).map((one) => `${one.own} / ${one.other} ${one.counted}`);
    expect(found).toEqual([expected]);
  });

  it.each([
    ['the same in letters', 'سبعة قتلى', '7 قتلى'],
    ['other things', '7 قتلى', '9 جرحى'],
    ['several of one thing, which may be paired either way', '3 مصابين هنا و7 مصابين هناك', '4 مصابين'],
    ['a list', 'الفقرات 3، 4', 'الفقرات 5، 6'],
    ['none', 'بلا أرقام', 'بلا أرقام أيضا'],
  ])('says nothing of %s', (_, own, other) => {
    expect(differentFigures(own, other)).toEqual([]);
  });
});
