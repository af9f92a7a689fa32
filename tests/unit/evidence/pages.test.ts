import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../lib/evidence/formats';
import { ARABIC, ENGLISH, HASH, HOSTILE, NOW, PACK, SERVES, TOOK } from './sample-pack';

function parsed(html: string) {
  const { document } = new Window({ settings: { disableJavaScriptEvaluation: true } });
  document.write(html);
  return document;
}

describe('the page to print', () => {
  const html = FORMATS.html.write(PACK, ARABIC, NOW);
  const page = parsed(html);

  it('is Arabic, right to left, and may load and run nothing', () => {
    expect(page.documentElement.lang).toBe('ar');
    expect(page.documentElement.dir).toBe('rtl');
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(/^default-src 'none'/);
    expect(html).toContain('size: A4');
    expect(page.querySelectorAll('script, img, link, iframe, [onerror]')).toHaveLength(0);
  });

  it('shows each claim in its exact words, between what stands around it, with its source', () => {
    const [first] = page.querySelectorAll('article');
    expect(first?.querySelector('blockquote b')?.textContent).toBe(SERVES.quote.exact);
    expect(first?.textContent).toContain('ليلى عمران');
    expect(first?.querySelector('code')?.textContent).toBe(HASH);
    expect(first?.querySelector('a')?.getAttribute('href')).toBe(SERVES.url);
    expect(page.querySelector('section')?.textContent).toContain('لم يرد في المحفوظ من: Manar & Co وصدى');
  });

  it('says what is uncertain, and shows hostile words as words', () => {
    const items = page.querySelectorAll('article');
    expect(items[1]?.textContent).toContain('غير مؤكد');
    expect(items[2]?.textContent).toContain('<script>alert(1)</script>');
    expect(items[2]?.querySelector('blockquote')?.textContent).toContain('</b></blockquote>"');
    expect(html).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  });

  it('is English for an English reader', () => {
    const english = parsed(FORMATS.html.write(PACK, ENGLISH, NOW));
    expect(english.documentElement.dir).toBe('ltr');
    expect(english.querySelector('h1')?.textContent).toBe('Coverage compared: افتتاح محطة المياه');
  });
});

describe('the Markdown', () => {
  const lines = FORMATS.markdown.write(PACK, ARABIC, NOW).split('\n');

  it('quotes each claim, with a link to its article', () => {
    expect(lines[0]).toBe('# مقارنة التغطية: افتتاح محطة المياه');
    expect(lines).toContain(`> ${SERVES.quote.exact}`);
    expect(lines).toContain(`> ${TOOK.quote.exact}`);
    expect(lines.some((line) => line.includes(`](<${SERVES.url}>)`))).toBe(true);
  });

  it('has no mark but its own', () => {
    const quotation = lines.filter((line) => line.startsWith('> '))[2]!;
    expect(quotation.slice(2).replace(/\\./g, '')).not.toMatch(/[*_<>[\]#`|]/);
    expect(lines.join('\n').replace(/\\./g, '')).not.toContain('<script');
    expect(lines.filter((line) => !/^(?:#|>|-|$|\p{L})/u.test(line))).toEqual([]);
  });

  it('gives back its words when the escapes are read', () => {
    const quotation = lines.filter((line) => line.startsWith('> '))[2]!;
    expect(quotation.slice(2).replace(/\\(.)/g, '$1')).toBe(
      HOSTILE.quote.exact.replace(/[\u202E]/g, '').replace(/[\r\n\u2028 ]+/g, ' '),
    );
  });
});

describe('the JSON', () => {
  it('holds every field as it is', () => {
    const pack = JSON.parse(FORMATS.json.write(PACK, ARABIC, NOW));
    expect(pack).toMatchObject({ format: 'siyaq-evidence', version: 1, about: PACK.about });
    const { ref: _, ...hostile } = HOSTILE;
    expect(pack.groups[1].items).toEqual([hostile]);
  });
});
