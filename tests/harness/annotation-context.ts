export const OA = 'http://www.w3.org/ns/oa#';
export const AS = 'http://www.w3.org/ns/activitystreams#';
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

/** Gives a JSON-LD processor the W3C's context without a network; whatever else it asks for fails the test. */
export const documentLoader = async (url: string) => {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`asked for ${url}`);
  return { document: CONTEXT, documentUrl: url, contextUrl: null };
};
