import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../../lib/evidence/formats';
import { ARABIC, HASH, NOW, PACK, SERVES } from './sample-pack';

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const TERMS = 'http://purl.org/dc/terms/';
const id = (term: string) => ({ '@id': term, '@type': '@id' });

/** The terms of the W3C's context that a pack uses; one that is not here fails the test. */
const CONTEXT = {
  '@context': {
    id: '@id',
    type: '@type',
    Annotation: `${OA}Annotation`,
    AnnotationCollection: `${AS}OrderedCollection`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    SpecificResource: `${OA}SpecificResource`,
    TextualBody: `${OA}TextualBody`,
    TextQuoteSelector: `${OA}TextQuoteSelector`,
    TextPositionSelector: `${OA}TextPositionSelector`,
    TimeState: `${OA}TimeState`,
    Text: 'http://purl.org/dc/dcmitype/Text',
    Software: `${AS}Application`,
    describing: `${OA}describing`,
    body: id(`${OA}hasBody`),
    target: id(`${OA}hasTarget`),
    source: id(`${OA}hasSource`),
    selector: id(`${OA}hasSelector`),
    state: id(`${OA}hasState`),
    generator: id(`${AS}generator`),
    first: id(`${AS}first`),
    items: { ...id(`${AS}items`), '@container': '@list' },
    motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
    purpose: { '@id': `${OA}hasPurpose`, '@type': '@vocab' },
    format: 'http://purl.org/dc/elements/1.1/format',
    language: 'http://purl.org/dc/elements/1.1/language',
    generated: { '@id': `${TERMS}issued`, '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' },
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    exact: `${OA}exact`,
    prefix: `${OA}prefix`,
    suffix: `${OA}suffix`,
    start: `${OA}start`,
    end: `${OA}end`,
    sourceDate: `${OA}sourceDate`,
    name: 'http://xmlns.com/foaf/0.1/name',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    total: `${AS}totalItems`,
    startIndex: `${AS}startIndex`,
  },
};

const documentLoader = async (url: string) => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`asked for ${url}`);
  return { document: CONTEXT, documentUrl: url, contextUrl: null };
};

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
