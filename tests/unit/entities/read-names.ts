import { findEntities } from '../../../lib/analysis/entities/find-entities';
import { readDocument } from '../../../lib/analysis/read-document';

/** Names and offices without names of a text, in the notation of the table in `cases.ts`. */
export function read(text: string, officials: boolean) {
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
