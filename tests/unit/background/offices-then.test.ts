import { expect, it } from 'vitest';
import { officesThen } from '../../../entrypoints/background/offices-then';
import { officeFacts } from '../../../lib/i18n/office-facts';
import { translator } from '../../../lib/i18n/translator';

const key = 'official:adel-al-jubeir';
const office = 'وزير الخارجية السعودي';
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

/** What a reader sees under the name, by how the article words the office and when it is from. */
function shown(own: string | null, published: string | null, language: 'ar' | 'en' = 'ar'): string[] {
  const held = officesThen({ speakers: [{ key, office: own }], published })[key] ?? [];
  return officeFacts(own, held, translator({ language, digits: 'latn' })).map(plain);
}

it.each<[own: string | null, published: string | null, facts: readonly string[]]>([
  [null, '2018-02-06T10:00:00Z', [`${office} · آنذاك`]],
  ['وزير الخارجية', '2018-02-06T10:00:00Z', ['وزير الخارجية · آنذاك']],
  ['الوزير السعودي', '2018-02-06T10:00:00Z', ['الوزير السعودي', `${office} · آنذاك`]],
  ['نائب وزير الخارجية السعودي', '2018-02-06T10:00:00Z', ['نائب وزير الخارجية السعودي', `${office} · آنذاك`]],
  ['وزير الخارجية السابق', '2018-02-06T10:00:00Z', ['وزير الخارجية السابق']],
  ['وزير الخارجية', '2010-02-06T10:00:00Z', ['وزير الخارجية']],
  [null, '2010-02-06T10:00:00Z', []],
  [null, null, []],
])('%s on %s', (own, published, facts) => {
  expect(shown(own, published)).toEqual(facts);
});

it('says so in English too', () => {
  expect(shown(null, '2018-02-06', 'en')).toEqual([`${office} · at the time`]);
});

it('says nothing of speakers that the lexicon does not know', () => {
  expect(
    officesThen({ speakers: [{ key: 'person:نادر باري', office: null }], published: '2018-02-06' }),
  ).toEqual({});
});
