import { describe, expect, it } from 'vitest';
import { foldKey } from '../../../lib/arabic/fold';
import { STOP_WORDS } from '../../../lib/arabic/stop-words';
import { OFFICIALS } from '../../../lib/lexicon/officials';
import { readOfficials } from '../../../lib/lexicon/officials/read-officials';
import { BODIES, STATES, TERRITORIES } from '../../../lib/lexicon/states';
import type { Term } from '../../../lib/lexicon/types';
import { repeated } from './repeated';

const CODES = new Set([...STATES, ...TERRITORIES, ...BODIES].map((state) => state.code));
const NAME = /^[\u0621-\u063a\u0641-\u064a]+(?: [\u0621-\u063a\u0641-\u064a]+)*$/;

/** Offices that two people did claim at once: after a contested election, both sworn in. */
const TWO_CLAIMANTS = [
  'GM الرئيس: yahya-jammeh, adama-barrow',
  'CI الرئيس: laurent-gbagbo, alassane-ouattara',
];

const PRESIDENCIES = new Set(STATES.flatMap((state) => state.names.map((name) => `رئيس ${name}`)));

/** A date made whole at its start: `2014` is 2014-01-01, so that dates compare as strings. */
const earliest = (date: string) => `${date}-01-01`.slice(0, 10);
/** A date made whole at its end: `2014` is 2014-12-31. */
const latest = (date: string) => (date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10));

describe('officials', () => {
  it('are as many as promised, from many states', () => {
    expect(OFFICIALS.length).toBeGreaterThanOrEqual(1000);
    expect(new Set(OFFICIALS.flatMap((o) => o.terms.map((t) => t.state))).size).toBeGreaterThanOrEqual(100);
  });

  it('have ids of their own', () => expect(repeated(OFFICIALS.map((o) => o.id))).toEqual([]));

  it('have names in Arabic letters alone', () => {
    const odd = OFFICIALS.flatMap((o) => [...o.names, ...o.short]).filter((name) => !NAME.test(name));
    expect(odd).toEqual([]);
  });

  it('list no spelling twice, folded', () => {
    const twice = OFFICIALS.flatMap((o) => [
      ...repeated(o.names.map(foldKey)),
      ...repeated(o.short.map(foldKey)),
    ]);
    expect(twice).toEqual([]);
  });

  it('are called by no function word alone', () => {
    const found = OFFICIALS.flatMap((o) => o.short).filter((name) => STOP_WORDS.has(foldKey(name)));
    expect(found).toEqual([]);
  });

  it('share no full name', () => {
    const names = OFFICIALS.flatMap((o) => [...new Set(o.names.map(foldKey))]);
    expect(repeated(names)).toEqual([]);
  });

  it('hold office somewhere that the tables know', () => {
    const unknown = OFFICIALS.flatMap((o) => o.terms).filter((term) => !CODES.has(term.state));
    expect(unknown).toEqual([]);
  });

  it('have terms whose dates exist and run forward', () => {
    const wrong = OFFICIALS.flatMap((o) =>
      o.terms
        .filter(({ from, to }) => {
          const bad = [from, to].some((date) => date !== undefined && Number.isNaN(Date.parse(date)));
          return bad || (from !== undefined && to !== undefined && earliest(from) > latest(to));
        })
        .map((term) => `${o.id}: ${term.office}`),
    );
    expect(wrong).toEqual([]);
  });

  it('use the feminine of the office for women', () => {
    const men = OFFICIALS.filter(
      (o) => o.gender === 'm' && o.terms.some((t) => /^(وزيرة|رئيسة|نائبة|مديرة) /.test(t.office)),
    );
    const women = OFFICIALS.filter(
      (o) => o.gender === 'f' && o.terms.some((t) => /^(وزير|رئيس|مدير) /.test(t.office)),
    );
    expect([...men, ...women].map((o) => o.id)).toEqual([]);
  });

  // Two people cannot be president of one state on one day; the day of the handover belongs to both.
  it('hold an office that has one holder one after the other', () => {
    const held = new Map<string, { term: Term; id: string }[]>();
    for (const official of OFFICIALS)
      for (const term of official.terms) {
        const office = single(term);
        if (!office || !term.from) continue;
        const key = `${term.state} ${office}`;
        held.set(key, [...(held.get(key) ?? []), { term, id: official.id }]);
      }
    expect(held.size).toBeGreaterThan(150);
    const clashes: string[] = [];
    for (const [key, terms] of held) {
      terms.sort((a, b) => (earliest(a.term.from!) < earliest(b.term.from!) ? -1 : 1));
      for (let i = 1; i < terms.length; i++) {
        const before = terms[i - 1]!;
        const end = before.term.to ? earliest(before.term.to) : '9999';
        if (end > latest(terms[i]!.term.from!)) clashes.push(`${key}: ${before.id}, ${terms[i]!.id}`);
      }
    }
    expect(clashes).toEqual(TWO_CLAIMANTS);
  });
});

/** The office that has one holder at a time, made the same for both genders; null for others. */
function single({ office }: Term): string | null {
  if (/(مؤقت|بالوكالة|بالإنابة|مكلف|المكلفة|حكومة الحوثيين|تصريف)/.test(office)) return null;
  const found =
    /^(?:ال)?(رئيس الوزراء|رئيس الحكومة|رئيس مجلس الوزراء|وزير الخارجية|وزير الدفاع|وزير الداخلية|وزير المالية|وزير الخزانة|وزير الطاقة|العاهل|الأمين العام)(?=ة? )/.exec(
      office
        .replace(/^رئيسة/, 'رئيس')
        .replace(/^وزيرة/, 'وزير')
        .replace(/^الأمينة/, 'الأمين'),
    )?.[1];
  if (found === 'الأمين العام') return office.replace(/^الأمينة/, 'الأمين');
  if (found?.startsWith('وزير') && /(حكومة|والتجارة|والتعاون)/.test(office)) return null;
  if (found) return found.replace(/رئيس الحكومة|رئيس مجلس الوزراء/, 'رئيس الوزراء');
  if (/^الرئيسة? [^ ]+$/.test(office) || PRESIDENCIES.has(office.replace(/^رئيسة/, 'رئيس'))) return 'الرئيس';
  return null;
}

describe('readOfficials', () => {
  it('reads state, gender, spellings and terms', () => {
    const [person] = readOfficials(`
      @XX
      Mary Doe (f) | ماري/مارية دو | دو | 2001-02-03..2004 وزيرة الخارجية ; YY 2004.. سفيرة ; مستشارة
    `);
    const { id, names, short, english, gender, terms } = person!;
    expect({ id, names, short, english, gender, terms }).toEqual({
      id: 'mary-doe',
      names: ['ماري دو', 'مارية دو'],
      short: ['دو'],
      english: 'Mary Doe',
      gender: 'f',
      terms: [
        { office: 'وزيرة الخارجية', state: 'XX', from: '2001-02-03', to: '2004' },
        { office: 'سفيرة', state: 'YY', from: '2004' },
        { office: 'مستشارة', state: 'XX' },
      ],
    });
  });

  it.each([
    ['a line without names', 'Mary Doe'],
    ['a term without an office', 'Mary Doe | ماري دو | | 2001..2004'],
    ['a cell too many', 'Mary Doe | ماري دو | | سفيرة | سفيرة'],
  ])('refuses %s', (_, line) =>
    expect(() => readOfficials(line).map(({ terms }) => terms)).toThrow(RangeError),
  );
});
