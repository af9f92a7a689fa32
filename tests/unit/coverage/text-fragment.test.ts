import { describe, expect, it } from 'vitest';
import { addressesIn } from '../../../lib/coverage/text-fragment';

const PAGE = 'https://sada.example/news/7';

/** The address of a passage of a text, its directive decoded. */
function directive(text: string, passage: string, url = PAGE): string {
  const start = text.indexOf(passage);
  const address = addressesIn(url, text)(start, start + passage.length);
  return decodeURIComponent(address.slice(address.indexOf(':~:text=') + ':~:text='.length));
}

describe('addressesIn', () => {
  it('names a short passage whole, and codes what would part the directive', () => {
    const text = 'قال الوزير إن الحوار - لا العنف، وحده الحل.';
    expect(addressesIn(PAGE, text)(13, 34)).toBe(
      `${PAGE}#:~:text=${encodeURIComponent('الحوار - لا العنف، وحده').replaceAll('-', '%2D')}`,
    );
  });

  it('begins at a whole word where a particle stands before the content', () =>
    expect(directive('وتعهد الوزير بتعويض المتضررين خلال شهر.', 'تعويض المتضررين')).toBe('بتعويض المتضررين'));

  it('names a long passage by its first and last words, across paragraphs too', () => {
    const one = 'هذه جملة أولى طويلة فيها كلمات كثيرة جدا';
    const two = 'وهذه جملة ثانية تليها في فقرة أخرى من المقال';
    expect(directive(`عنوان\n${one}\n${two}`, `${one}\n${two}`)).toBe(
      'هذه جملة أولى طويلة فيها,في فقرة أخرى من المقال',
    );
  });

  it('never names words of two paragraphs as one', () => {
    const text = 'عنوان\nقال: انتهى\nالأمر اليوم';
    expect(directive(text, 'انتهى\nالأمر اليوم')).toBe('انتهى,الأمر اليوم');
  });

  it('adds what stands around where the same words stand twice', () => {
    const text = 'الماء للجميع\nقال الوزير إن الماء للجميع في كل القرى.';
    const start = text.lastIndexOf('الماء للجميع');
    const address = addressesIn(PAGE, text)(start, start + 'الماء للجميع'.length);
    expect(decodeURIComponent(address.split(':~:text=')[1]!)).toBe(
      'قال الوزير إن-,الماء للجميع,-في كل القرى',
    );
  });

  it('keeps a fragment of the address, and leads to the page where there is no word', () => {
    expect(addressesIn(`${PAGE}#top`, 'كلمة')(0, 4)).toBe(`${PAGE}#top:~:text=${encodeURIComponent('كلمة')}`);
    expect(addressesIn(PAGE, 'قال: «…»')(5, 8)).toBe(PAGE);
  });
});
