import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../../lib/archive/library';
import { LIMITS } from '../../../lib/archive/limits';
import { done, freshArchive } from './fixtures';

const RIVER = { label: 'النهر', namings: ['نهر الوادي', 'الوادي الكبير = وادينا'] };
const OURS = { label: 'النهر', namings: ['نهرنا'] };
const PORT = { label: 'الميناء', namings: ['ميناء الشرق', 'المرفأ'] };
const day = (n: number) => new Date(Date.UTC(2024, 4, n));

let here: Library;
let there: Library;
beforeEach(() => {
  here = freshArchive();
  there = freshArchive();
});

async function fileOf(archive: Library): Promise<Blob> {
  let text = '';
  for await (const piece of archive.export(day(20))) text += piece.text;
  return new Blob([text]);
}

describe('the reader’s namings', () => {
  it('are kept, taken out of the list, and given back as the list has them', async () => {
    done(await here.changeNaming('own:1', RIVER));
    done(await here.changeNaming('port', null));
    done(await here.changeNaming('party', PORT));
    done(await here.changeNaming('party', undefined));
    expect(await here.namings()).toEqual({ 'own:1': RIVER, port: null });
  });

  it.each([
    ['a label', { label: 'ن'.repeat(LIMITS.referentLabel + 1), namings: ['نهر'] }, LIMITS.referentLabel],
    ['a line', { label: 'النهر', namings: ['ن'.repeat(LIMITS.namingForms + 1)] }, LIMITS.namingForms],
    ['a list', { label: 'النهر', namings: Array(LIMITS.namings + 1).fill('نهر') }, LIMITS.namings],
  ])('are refused with %s that no file could bring', async (_, own, limit) => {
    expect(await here.changeNaming('own:1', own)).toEqual({
      ok: false,
      error: { error: 'too-large', limit },
    });
    expect(await here.namings()).toEqual({});
  });
});

describe('namings in a file', () => {
  it('come with it, once, and go with its undo', async () => {
    done(await there.changeNaming('own:1', RIVER, day(1)));
    done(await there.changeNaming('port', null, day(1)));
    done(await here.changeNaming('own:2', PORT, day(1)));
    const file = await fileOf(there);
    expect(done(await here.planImport(file))).toMatchObject({ namings: 2, clashes: [], badLines: 0 });
    expect(await here.namings()).toEqual({ 'own:2': PORT });
    const { id, namings } = done(await here.import(file));
    expect(namings).toBe(2);
    expect(await here.namings()).toEqual({ 'own:1': RIVER, 'own:2': PORT, port: null });
    expect(done(await here.import(file))).toMatchObject({ id: null, namings: 0 });
    done(await here.undoImport(id!));
    expect(await here.namings()).toEqual({ 'own:2': PORT });
  });

  it('are told where both sides have a word, and the later holds', async () => {
    done(await here.changeNaming('own:1', OURS, day(1)));
    done(await there.changeNaming('own:1', RIVER, day(2)));
    const later = await fileOf(there);
    expect(done(await here.planImport(later))).toMatchObject({ namings: 1, clashes: ['النهر'] });
    const { id } = done(await here.import(later));
    expect(await here.namings()).toEqual({ 'own:1': RIVER });
    done(await here.undoImport(id!));
    expect(await here.namings()).toEqual({ 'own:1': OURS });

    done(await here.changeNaming('own:1', OURS, day(3)));
    expect(done(await here.planImport(later))).toMatchObject({ namings: 0, clashes: ['النهر'] });
    expect(done(await here.import(later))).toMatchObject({ id: null, namings: 0 });
    expect(await here.namings()).toEqual({ 'own:1': OURS });
  });

  it('that were given back to the list stay so, whatever an older file says', async () => {
    done(await there.changeNaming('own:1', RIVER, day(1)));
    const old = await fileOf(there);
    done(await here.import(old));
    done(await here.changeNaming('own:1', undefined, day(2)));
    done(await here.import(old));
    expect(await here.namings()).toEqual({});
  });

  it('that do not hold are bad lines, and harm no other', async () => {
    done(await there.changeNaming('own:1', RIVER, day(1)));
    const [header, line] = (await (await fileOf(there)).text()).split('\n');
    const broken = [
      { id: '' },
      { own: { label: 3, namings: [] } },
      { own: { label: 'ن', namings: ['ن'.repeat(5000)] } },
    ].map((part) => JSON.stringify({ type: 'naming', naming: { ...JSON.parse(line!).naming, ...part } }));
    const file = new Blob([[header, ...broken, line].join('\n')]);
    const { namings, bad } = done(await here.import(file));
    expect(namings).toBe(1);
    expect(bad.map((one) => one.line)).toEqual([2, 3, 4]);
  });
});
