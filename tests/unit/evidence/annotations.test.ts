import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../lib/evidence/formats';
import { AS, documentLoader, OA } from '../../harness/annotation-context';
import { ARABIC, HASH, NOW, PACK, SERVES } from './sample-pack';

const text = FORMATS.annotations.write(PACK, ARABIC, NOW);

describe('the annotations', () => {
  it('are understood by a JSON-LD processor, term by term', async () => {
    // `safe` refuses whatever would be dropped in silence.
    const [collection] = await jsonld.expand(JSON.parse(text), { safe: true, documentLoader });
    expect(collection?.['@type']).toEqual([`${AS}OrderedCollection`]);
    expect(collection?.[`${AS}totalItems`]).toEqual([{ '@value': 3 }]);
  });

  it('say as triples which words stand where, and of which version', async () => {
    const quads = await jsonld.toRDF(JSON.parse(text), {
      safe: true,
      documentLoader,
      format: 'application/n-quads',
    });
    const count = (type: string) =>
      quads.split('\n').filter((line) => line.endsWith(`<${OA}${type}> .`)).length;
    expect([count('Annotation'), count('TextQuoteSelector'), count('TextPositionSelector')]).toEqual([
      3, 3, 3,
    ]);
    expect(quads).toContain(`<${OA}exact> "${SERVES.quote.exact}"`);
    expect(quads).toContain(`<http://schema.org/sha256> "${HASH}"`);
    expect(quads).toMatch(new RegExp(`<${OA}start> "${SERVES.position.start}"\\^\\^`));
  });

  it('name the same claim alike in every pack', () => {
    const ids = (pack: string) => JSON.parse(pack).first.items.map((one: { id: string }) => one.id);
    expect(
      ids(FORMATS.annotations.write({ ...PACK, groups: PACK.groups.slice(0, 1) }, ARABIC, new Date())),
    ).toEqual(ids(text).slice(0, 2));
    expect(new Set(ids(text)).size).toBe(3);
  });
});
