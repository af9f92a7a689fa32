import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../lib/analysis/entities/find-entities';
import { readDocument } from '../../../lib/analysis/read-document';
import { CASES } from './cases';
import { read } from './read-names';

describe('officials of the lexicon', () => {
  it('ends the name before a word that is none', () => {
    const { names } = read('لأن الرئيس الجزائري، عبدالعزيز بوتفليقة متحكم في الأوضاع.', true);
    expect(names).toEqual(['!عبدالعزيز بوتفليقة']);
  });

  it('takes a surname for no newspaper of that name', () => {
    const { names } = read(
      'شدد رئيس الوزراء محمد شياع السوداني على الهدوء. وأكد السوداني أن العمل جار.',
      true,
    );
    expect(names).toEqual(['!محمد شياع السوداني', '!السوداني']);
  });
});

describe('persons and their offices', () => {
  it.each(CASES)('$what', ({ text, names, titles }) => {
    const found = read(text, true);
    expect(found.names).toEqual(names);
    if (titles) expect(found.titles).toEqual(titles);
  });

  it.each(CASES)('without the lexicon of officials: $what', ({ text, names }) => {
    expect(read(text, false).names).toEqual(names);
  });
});

describe('keys', () => {
  const keysOf = (text: string) =>
    findEntities(readDocument(text))
      .entities.filter(({ kind }) => kind === 'person')
      .map(({ key }) => key);

  it('is the same with and without the names between the first and the last', () => {
    const [long] = keysOf('قال وزير الموانئ سالم بن حمد الرواحي إن الميناء جاهز.');
    const [short] = keysOf('وصل سالم الرواحي أمس.');
    expect(long).toBe(short);
  });

  it('keeps a compound first name whole, in one word or two', () => {
    expect(keysOf('وصل عبد الرحمن الغافري أمس.')).toEqual(keysOf('وصل عبدالرحمن الغافري أمس.'));
  });

  it('keeps two persons of one article apart', () => {
    const keys = keysOf('التقى الوزير سالم بن حمد الرواحي السفير سالم بن ناصر الرواحي.');
    expect(new Set(keys).size).toBe(2);
  });

  it('gives a surname behind an office to whoever holds it', () => {
    const text = 'قال الرئيس سامي حداد إن العميد طارق حداد وصل. وغادر الرئيس حداد أمس، وشكره العميد حداد.';
    const { entities, mentions } = findEntities(readDocument(text));
    const named = mentions.filter(({ by }) => by === 'name').map(({ entity }) => entities[entity]!.name);
    expect(named).toEqual(['سامي حداد', 'طارق حداد', 'سامي حداد', 'طارق حداد']);
  });

  it('names a known official by the lexicon', () => {
    expect(keysOf('قال محمود عباس إنه سيزور المدينة.')).toEqual(['official:mahmoud-abbas']);
  });
});
