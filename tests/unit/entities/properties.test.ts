import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../lib/analysis/entities/find-entities';
import { readDocument } from '../../../lib/analysis/read-document';
import { CASES } from './cases';

const texts = CASES.map(({ text }) => text);
const read = (text: string) => findEntities(readDocument(text));

/** What entities are found, without offsets: keys, whether officials, and how many mentions of each kind. */
function outline(text: string): string[] {
  const { entities, mentions } = read(text);
  return entities.map(({ key, official, kind, state }, index) => {
    const own = mentions.filter(({ entity }) => entity === index).map(({ by, proclitic }) => by + proclitic);
    return [kind, key, official, state, ...own].join(' ');
  });
}

const HARAKAT = ['\u064e', '\u064f', '\u0650', '\u0651', '\u0652'];
const LETTER = /[\u0628-\u063a\u0641-\u0647]/;
const HAMZA: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ة: 'ه', ئ: 'ي', ؤ: 'و' };

describe('whatever the text', () => {
  it('never throws, and its spans lie in the text', () => {
    const arabic = fc.string({
      unit: fc.constantFrom(...' \n،.:"«»()-#_'.split(''), ...'ابتوليمنرسدعقالكهأإةى'.split('')),
    });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), arabic), (text) => {
        const { entities, mentions } = read(text);
        for (const { entity, start, stop, first, end } of mentions) {
          expect(entities[entity]).toBeDefined();
          expect(start).toBeLessThan(stop);
          expect(stop).toBeLessThanOrEqual(text.length);
          expect(first).toBeLessThan(end);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps mentions in order, each apart from the next or inside it', () => {
    for (const text of [...texts, texts.join('\n')]) {
      const { mentions } = read(text);
      for (let i = 1; i < mentions.length; i++) {
        const before = mentions[i - 1]!;
        const here = mentions[i]!;
        expect(here.first).toBeGreaterThanOrEqual(before.first);
        expect(here.first >= before.end || here.end <= before.end).toBe(true);
      }
    }
  });

  it('marks the same letters of a name, whatever diacritics and tatweel stand in it', () => {
    const marked = fc.tuple(fc.constantFrom(...texts), fc.infiniteStream(fc.integer({ min: 0, max: 20 })));
    fc.assert(
      fc.property(marked, ([text, numbers]) => {
        let decorated = '';
        for (const letter of text) {
          decorated += letter;
          const number = numbers.next().value as number;
          if (LETTER.test(letter)) decorated += HARAKAT[number] ?? (number === 5 ? 'ـ' : '');
        }
        expect(outline(decorated)).toEqual(outline(text));
        const plain = (from: string) => from.replace(/[\u064b-\u0652\u0640]/g, '');
        const spans = (from: string) =>
          read(from).mentions.map(({ start, stop }) => plain(from.slice(start, stop)));
        expect(spans(decorated)).toEqual(spans(text));
      }),
      { numRuns: 150 },
    );
  });

  it('finds the same where hamza and ta marbuta are left out', () => {
    for (const text of texts) {
      const bare = text.replace(/[أإآةئؤ]/g, (letter) => HAMZA[letter]!);
      expect(outline(bare)).toEqual(outline(text));
    }
  });

  it('takes time in proportion to the length', () => {
    const unit = `${texts.join('\n')}\n`;
    const time = (copies: number) => {
      const document = readDocument(unit.repeat(copies));
      const before = process.cpuUsage().user;
      findEntities(document);
      return process.cpuUsage().user - before;
    };
    time(4);
    expect(time(40)).toBeLessThan(40 * Math.max(time(4), 2000));
  });
});
