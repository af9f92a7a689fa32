import { expect, it } from 'vitest';
import { packFileName } from '../../../lib/evidence/file-name';
import { FORMATS } from '../../../lib/evidence/formats';
import { ARABIC, ENGLISH, NOW, PACK } from './sample-pack';

it('says what the pack holds and when it was made', () => {
  expect(packFileName(PACK, FORMATS.csv, ARABIC, NOW)).toBe(
    'ملف التوثيق - مقارنة التغطية افتتاح محطة المياه - 2024-06-01.csv',
  );
  const selection = { ...PACK, about: { type: 'selection' } } as const;
  expect(packFileName(selection, FORMATS.csl, ENGLISH, NOW)).toBe(
    'Evidence pack - Selected claims - 2024-06-01.csl.json',
  );
});

it('is a name that every system takes, whatever the title is', () => {
  const title = `..\\..//: "*?<|>\u202E\u0000\n${'طويل جدا '.repeat(40)}...`;
  const name = packFileName({ ...PACK, about: { type: 'event', title } }, FORMATS.html, ARABIC, NOW);
  expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}]/u);
  expect(new TextEncoder().encode(name).length).toBeLessThan(255);
});
