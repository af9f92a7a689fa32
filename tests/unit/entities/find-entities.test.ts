import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../lib/analysis/entities/find-entities';
import { readDocument } from '../../../lib/analysis/read-document';
import { CASES } from './cases';

/** Names and offices without names of a text, in the notation of the table. */
function read(text: string, officials: boolean) {
  const { entities, mentions } = findEntities(readDocument(text), { officials });
  const names: string[] = [];
  const titles: string[] = [];
  for (const { by, entity, start, stop } of mentions) {
    const { kind, name, official } = entities[entity]!;
    if (kind !== 'person') continue;
    if (by === 'name') names.push((official ? '!' : '') + text.slice(start, stop));
    else titles.push(`${text.slice(start, stop)}=${name}`);
  }
  return { names, titles };
}

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
