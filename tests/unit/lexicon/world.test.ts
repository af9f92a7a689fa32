import { describe, expect, it } from 'vitest';
import { foldKey } from '../../../lib/arabic/fold';
import { AGENCIES } from '../../../lib/lexicon/agencies';
import { AMBIGUOUS_NAMES, FAMILY_NAMES } from '../../../lib/lexicon/family-names';
import { GIVEN_NAMES } from '../../../lib/lexicon/given-names';
import { INSTITUTIONS } from '../../../lib/lexicon/institutions';
import { AMBIGUOUS_OUTLET_NAMES, OUTLETS } from '../../../lib/lexicon/outlets';
import { PLACES } from '../../../lib/lexicon/places';
import { BODIES, STATES, TERRITORIES } from '../../../lib/lexicon/states';
import { repeated } from './repeated';

const ALL_STATES = [...STATES, ...TERRITORIES, ...BODIES];
const CODES = new Set(ALL_STATES.map((state) => state.code));
const FOLDED_NAME = /^[\u0621-\u064a]+(?: [\u0621-\u064a]+)*$/;
const names = (entries: readonly { readonly names: readonly string[] }[]) =>
  entries.flatMap((entry) => [...new Set(entry.names.map(foldKey))]);

describe('states', () => {
  it('are the 193 members of the United Nations and five more', () => {
    expect(STATES).toHaveLength(198);
    for (const code of ['PS', 'XK', 'VA', 'EH', 'TW']) expect(CODES.has(code)).toBe(true);
  });

  it('have two-letter codes of their own', () => {
    expect(repeated(ALL_STATES.map((state) => state.code))).toEqual([]);
    expect(STATES.filter((state) => !/^[A-Z]{2}$/.test(state.code))).toEqual([]);
  });

  it('have names, and share none', () => {
    expect(ALL_STATES.filter((state) => state.names.length === 0)).toEqual([]);
    expect(repeated(names(ALL_STATES))).toEqual([]);
  });

  it('share only the capitals and adjectives that are shared', () => {
    expect(repeated(ALL_STATES.flatMap((state) => state.capital.map(foldKey)))).toEqual([]);
    // Two Congos.
    expect(repeated(ALL_STATES.flatMap((state) => state.adjectives.map(foldKey))).sort()).toEqual(
      ['كونغولي', 'كونجولي'].sort(),
    );
  });
});

describe('institutions', () => {
  it('are as many as promised', () => {
    expect(
      INSTITUTIONS.filter(({ kind }) => kind === 'party' || kind === 'armed-group').length,
    ).toBeGreaterThan(200);
    expect(INSTITUTIONS.length).toBeGreaterThanOrEqual(300);
  });

  it('have ids and names of their own', () => {
    expect(repeated(INSTITUTIONS.map((institution) => institution.id))).toEqual([]);
    expect(repeated(names(INSTITUTIONS))).toEqual([]);
  });

  it('belong to states that the tables know', () => {
    expect(INSTITUTIONS.filter(({ state }) => state !== undefined && !CODES.has(state))).toEqual([]);
  });
});

describe('agencies', () => {
  it('have credits that name one agency', () => {
    expect(AGENCIES.length).toBeGreaterThanOrEqual(70);
    expect(repeated(AGENCIES.flatMap((agency) => agency.credits.map(foldKey)))).toEqual([]);
  });

  it.each(['أ ف ب', 'رويترز', 'سانا', 'واس', 'بترا', 'وام', 'قنا', 'كونا', 'د ب أ', 'واج', 'الأناضول'])(
    'know %s',
    (credit) => expect(AGENCIES.some((agency) => agency.credits.includes(credit))).toBe(true),
  );
});

describe('outlets', () => {
  it('are as many as promised, with hosts of their own', () => {
    expect(OUTLETS.length).toBeGreaterThanOrEqual(150);
    expect(repeated(OUTLETS.map((outlet) => outlet.id))).toEqual([]);
    expect(repeated(OUTLETS.flatMap((outlet) => outlet.hosts))).toEqual([]);
  });

  it('have hosts without scheme, path or www', () => {
    const odd = OUTLETS.flatMap((outlet) => outlet.hosts).filter(
      (host) => !/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host),
    );
    expect(odd).toEqual([]);
  });

  it('share no name with one another', () => expect(repeated(names(OUTLETS))).toEqual([]));

  it('say which of their names are ordinary words', () => {
    for (const name of ['الشرق', 'العالم', 'الحياة'])
      expect(AMBIGUOUS_OUTLET_NAMES.has(foldKey(name))).toBe(true);
  });
});

describe('places', () => {
  it('are as many as promised, each once', () => {
    expect(PLACES.length).toBeGreaterThanOrEqual(600);
    expect(repeated(names(PLACES))).toEqual([]);
  });

  it('lie in states that the tables know', () => {
    expect(PLACES.filter(({ state }) => state !== undefined && !CODES.has(state))).toEqual([]);
  });
});

describe('names of persons', () => {
  it('are as many as promised', () =>
    expect(GIVEN_NAMES.size + FAMILY_NAMES.size).toBeGreaterThanOrEqual(2500));

  it('are folded Arabic words', () => {
    const odd = [...GIVEN_NAMES.keys(), ...FAMILY_NAMES, ...AMBIGUOUS_NAMES].filter(
      (name) => !FOLDED_NAME.test(name),
    );
    expect(odd).toEqual([]);
  });

  it.each([
    ['خالد', 'm'],
    ['فاطمة', 'f'],
    ['عبدالعزيز', 'm'],
    ['نور', null],
    ['سيرجي', 'm'],
    ['أنجيلا', 'f'],
  ])('%s has gender %s', (name, gender) => expect(GIVEN_NAMES.get(foldKey(name))).toBe(gender));

  it('hold no function words', () => {
    const found = ['أن', 'هو', 'بن', 'لما', 'دون', 'ما', 'كان']
      .map(foldKey)
      .filter((word) => GIVEN_NAMES.has(word) || FAMILY_NAMES.has(word));
    expect(found).toEqual([]);
  });
});
