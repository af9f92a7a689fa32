import { v5 as uuidv5 } from 'uuid';
import type { Translator } from '../../i18n/translator';
import type { EvidenceItem } from '../types';
import { factsOf, titleOf } from './facts';
import type { WritePack } from './format';

/** The W3C's own words, and schema.org's for what they lack. */
const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { sha256: 'http://schema.org/sha256' }] as const;

/**
 * The pack as W3C Web Annotations (Recommendation of 2017, JSON-LD): a collection with one page. A quotation is found by
 * its words (TextQuoteSelector); the TextPositionSelector counts in the article's text – title and paragraphs, each on a
 * line –, which is what `sha256` of the state was made of.
 */
export const writeAnnotations: WritePack = (pack, words, now) => {
  const items = pack.groups.flatMap((group) => group.items).map((item) => annotation(item, words));
  const collection = {
    '@context': CONTEXT,
    id: urn(items.map(({ id }) => id).join('\n')),
    type: 'AnnotationCollection',
    label: titleOf(pack, words),
    generated: now.toISOString(),
    generator: { id: urn('Siyaq'), type: 'Software', name: words.t('app.name') },
    total: items.length,
    first: {
      id: urn(`page\n${items.map(({ id }) => id).join('\n')}`),
      type: 'AnnotationPage',
      startIndex: 0,
      items,
    },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
};

/** A name that is the same for the same thing everywhere, and leads nowhere (RFC 9562, version 5). */
const urn = (name: string) => `urn:uuid:${uuidv5(name, uuidv5.URL)}`;

function annotation(item: EvidenceItem, words: Translator) {
  const { url, hash, quote, position, savedAt } = item;
  const said = factsOf(item, words).filter(({ field }) =>
    ['speaker', 'office', 'verb', 'kind'].includes(field),
  );
  return {
    id: urn(`${url} ${hash} ${position.start} ${position.end}`),
    type: 'Annotation',
    motivation: 'describing',
    body: {
      type: 'TextualBody',
      purpose: 'describing',
      format: 'text/plain',
      language: words.language,
      value: said.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    },
    target: {
      type: 'SpecificResource',
      source: { id: url, type: 'Text', language: 'ar', format: 'text/html' },
      selector: [
        { type: 'TextQuoteSelector', ...quote },
        { type: 'TextPositionSelector', ...position },
      ],
      state: { type: 'TimeState', sourceDate: savedAt, sha256: hash },
    },
  };
}
