import { Gap } from '../../arabic/gaps';
import { ATTITUDE } from '../../lexicon/cues';
import type { Gender } from '../../lexicon/types';
import type { Document } from '../document';
import type { Evidence } from '../types';
import { gatherBodies } from './body-mentions';
import { settleCounterparts } from './counterparts';
import { isDualOffice } from './further-offices';
import { heldBefore } from './held-before';
import { heldOffices, isPublic } from './held-offices';
import { nameKey } from './name-forms';
import type { OfficePhrase } from './office';
import { OWN } from './office-ends';
import type { HeadForm } from './office-heads';
import { fullestName, gatherPeople } from './people';
import { scanPersons } from './person-mentions';
import type { Person } from './roster';
import { styledMentions } from './styles';
import { adoptOffices, resolveTitles } from './titles';
import { isJoined, stemStart, type Token } from './token';
import { readTokens } from './tokens';
import type { Entities, Entity, EntityMention } from './types';
import { genderOfName } from './vocabulary';

export interface EntityOptions {
  /** Whether the lexicon of known officials is used; true unless said otherwise. */
  readonly officials?: boolean;
}

/**
 * Finds persons, bodies and unnamed sources with all their mentions. Persons are found by what stands around
 * a name and by its shape; the lexicon of officials only adds identity and offices. Never throws; linear.
 */
export function findEntities(document: Document, options: EntityOptions = {}): Entities {
  const tokens = readTokens(document);
  const scan = scanPersons(tokens, options.officials ?? true);
  const people = gatherPeople(tokens, scan, options.officials ?? true);
  const opening = openingEnd(document);
  const isEarly = (token: number) => tokens[token]!.word < opening;
  const covered = new Uint8Array(tokens.length);
  for (const { mentions } of people) for (const { first, end } of mentions) covered.fill(1, first, end);
  const borne = new Set<number>();
  for (const { offices } of scan.persons) for (const office of offices) borne.add(office.first);
  const names = new Set<number>();
  for (const { mentions } of people) for (const { nameFirst } of mentions) names.add(nameFirst);
  const unborne = scan.offices.filter(
    (office) => !borne.has(office.first) && (!covered[office.first] || office.inside),
  );
  const free = unborne.filter((office) => !introduces(tokens, office, names));
  /** Offices that introduce a short name, by its first token. */
  const introducing = new Map<number, OfficePhrase>();
  for (const office of unborne)
    if (introduces(tokens, office, names)) introducing.set(office.headEnd, office);
  const named = free.filter(
    ({ first, core, headEnd, form, proclitic }) =>
      !ownedByOffice(tokens, first) &&
      // `يتصرف كرئيس للدولة`: what somebody is like, not who he is
      !proclitic.endsWith('ك') &&
      !isPredicate(tokens, first, form.state, covered) &&
      !(form.head.lemma === 'مسؤول' && core === headEnd && isInCharge(tokens, first, core)) &&
      !hidesName(tokens, core),
  );
  const title = document.sentences[0]?.end ?? 0;
  const announces = (office: OfficePhrase) =>
    tokens[office.first]!.word < title && ((tokens[office.end]?.gap ?? 0) & Gap.colon) !== 0;
  settleCounterparts(scan);
  const others = named.filter((office) => isDualOffice(tokens, office) || isAccusative(tokens, office));
  const singles = others.length === 0 ? named : named.filter((office) => !others.includes(office));
  const resolved = resolveTitles(singles, people, heldOffices, isEarly, announces);
  const adopted = adoptOffices(resolved.open, people, heldOffices);
  const titles = [...resolved.titles, ...adopted];
  const settled = new Set(adopted.map((title) => title.office));
  const unsettled = resolved.open.filter((office) => !settled.has(office));
  const open = others.length === 0 ? unsettled : [...unsettled, ...others].sort((a, b) => a.first - b.first);

  const entities: Entity[] = [];
  const mentions: EntityMention[] = [];
  const indexOf = new Map<Person, number>();
  const keys = new Set<string>();
  const startAt = (token: number, taken: number) => stemStart(document.text, tokens[token]!, taken);
  const put = (
    entity: number,
    by: EntityMention['by'],
    phrase: { first: number; end: number; proclitic: string },
    span: { first: number; end: number; taken: number },
  ) =>
    mentions.push({
      entity,
      by,
      first: tokens[phrase.first]!.word,
      end: tokens[phrase.end - 1]!.word + 1,
      start: startAt(span.first, span.taken),
      stop: tokens[span.end - 1]!.end,
      proclitic: phrase.proclitic,
    });

  const publicOffices = () =>
    [...scan.offices, ...scan.persons.flatMap(({ offices }) => offices)].filter(({ official }) => official);
  for (const person of people) {
    const index = entities.length;
    indexOf.set(person, index);
    entities.push(
      entityOf(
        person,
        document.text,
        fullestName(document.text, tokens, person, (m) => startAt(m.nameFirst, m.nameTaken)),
        reigns(tokens, person) || heldBefore(tokens, person, publicOffices),
        keys,
      ),
    );
    for (const mention of person.mentions) {
      const { first, proclitic } = introducing.get(mention.nameFirst) ?? mention;
      const phrase = { first, end: mention.end, proclitic };
      put(index, 'name', phrase, {
        first: mention.nameFirst,
        end: mention.nameEnd,
        taken: mention.nameTaken,
      });
    }
  }
  for (const { office, person } of titles) {
    const end = office.core;
    covered.fill(1, office.first, end);
    put(
      indexOf.get(person)!,
      'office',
      { first: office.first, end, proclitic: office.proclitic },
      { first: office.first, end, taken: office.taken },
    );
  }
  for (const { at, person } of styledMentions(tokens, people)) {
    if (covered[at]) continue;
    covered[at] = 1;
    const phrase = { first: at, end: at + 1, proclitic: '' };
    put(indexOf.get(person)!, 'office', phrase, { first: at, end: at + 1, taken: 0 });
  }
  for (const { first, end, entity, taken, proclitic } of gatherBodies(
    tokens,
    open,
    covered,
    document.text,
    entities,
  ))
    put(entity, 'body', { first, end, proclitic }, { first, end, taken });

  mentions.sort((a, b) => a.first - b.first || b.end - a.end || a.start - b.start);
  return { entities, mentions };
}

/**
 * `النائب أبو العيون`, `العقيد المالكي`: the office stands right before the short name of its bearer, which may look
 * like its adjective.
 */
function introduces(tokens: readonly Token[], office: OfficePhrase, names: ReadonlySet<number>): boolean {
  const { form, headEnd, states } = office;
  if (form.state !== 'definite' || form.number === 'plural' || states.length > 0) return false;
  return names.has(headEnd) && isJoined(tokens, headEnd);
}

const ORDER: ReadonlySet<string> = new Set('اول اخر ثاني ثالث رابع خامس كاول ثانيه اصغر اكبر'.split(' '));

/** `كيم أول زعيم للبلاد`, `سامي حداد سفيرها في القاهرة`: what somebody is said to be, which stands for nobody. */
function isPredicate(
  tokens: readonly Token[],
  first: number,
  state: HeadForm['state'],
  covered: Uint8Array,
): boolean {
  if (!isJoined(tokens, first)) return false;
  if (state === 'bare') return ORDER.has(tokens[first - 1]!.form);
  return state === 'owned' && covered[first - 1] === 1;
}

/** `اختاره الناس رئيسا`: what somebody becomes, who is named beside it. */
function isAccusative(tokens: readonly Token[], { first, headEnd, form, indefinite }: OfficePhrase): boolean {
  const word = tokens[first]!.form;
  return indefinite && headEnd === first + 1 && word.endsWith('ا') && !form.head.lemma.endsWith('ا');
}

/** Bodies whose name holds an office: `مكتب رئيس الوزراء` is no mention of him. */
const OFFICES_OF: ReadonlySet<string> = new Set([
  'مكتب',
  'ديوان',
  'لمكتب',
  'بمكتب',
  'مقر',
  'منصب',
  'لمنصب',
  'بمنصب',
  // `موعد انتخاب الرئيس`: whoever will be
  'انتخاب',
  'لانتخاب',
  'بانتخاب',
  'بتنصيب',
]);

/** `المسؤول الذي طلب عدم نشر اسمه`: whoever he is, nobody whom the text names. */
function hidesName(tokens: readonly Token[], end: number): boolean {
  const word = (i: number) => tokens[end + i]?.form ?? '';
  return (
    /^ال[ذت]ي$/.test(word(0)) &&
    /^(?:طلبت?|رفضت?|اشترطت?|فضلت?)$/.test(word(1)) &&
    /^(?:عدم|الكشف|كشف|نشر|ذكر)$/.test(word(2))
  );
}

/** `المسؤول عن الملف`, `روسيا هي المسؤولة`, not `أعرب المسؤول عن أمله`. */
function isInCharge(tokens: readonly Token[], first: number, at: number): boolean {
  const before = first > 0 ? tokens[first - 1]!.form : '';
  if (before === 'هو' || before === 'هي') return true;
  const next = tokens[at + 1]?.form ?? '';
  return tokens[at]?.form === 'عن' && !ATTITUDE.has(next) && !OWN.test(next);
}

function ownedByOffice(tokens: readonly Token[], first: number): boolean {
  return first > 0 && OFFICES_OF.has(tokens[first - 1]!.form);
}

/** Nouns that say whose reign, cabinet or delegation it is: who leads one is an official. */
const REIGNS: ReadonlySet<string> = new Set(
  'حكومه اداره نظام رياسه برياسه عهد مرحله حكم وحكومه واداره ونظام لحكومه بحكومه لنظام بنظام وزراء'.split(
    ' ',
  ),
);

function reigns(tokens: readonly Token[], person: Person): boolean {
  return person.mentions.some(
    ({ first, nameFirst }) =>
      (first > 0 && isJoined(tokens, first) && REIGNS.has(tokens[first - 1]!.form)) ||
      isStyled(tokens, first, nameFirst),
  );
}

/** Styles that belong to public office: `معالي الدكتور سامي حداد`. */
const STYLES: ReadonlySet<string> = new Set(
  'معالي المعالي فخامه الفخامه سعاده السعاده جلاله الجلاله'.split(' '),
);

function isStyled(tokens: readonly Token[], first: number, nameFirst: number): boolean {
  for (let i = first; i < nameFirst; i++)
    if (tokens[i]!.senses.some(({ stem }) => STYLES.has(stem))) return true;
  return false;
}

/** End of the title and the first sentence below it: there an office may stand before the name it belongs to. */
function openingEnd(document: Document): number {
  const [title] = document.sentences;
  const lead = document.sentences.find(({ paragraph }) => paragraph > (title?.paragraph ?? 0));
  return (lead ?? title)?.end ?? 0;
}

/** The key by first and family name; of a second person with the same, by the whole name. */
function personKey(person: Person, keys: Set<string>): string {
  const fullest = person.names.reduce((best, name) => (name.length > best.length ? name : best), []);
  const short = `person:${nameKey(fullest)}`;
  const key = keys.has(short) ? `person:${fullest.join(' ')}` : short;
  keys.add(key);
  return key;
}

function entityOf(person: Person, text: string, name: string, reigning: boolean, keys: Set<string>): Entity {
  const public_ = person.offices.filter((office) => office.official);
  const known = person.official;
  const first = public_[0] ?? person.offices[0] ?? null;
  const why: Evidence[] = [];
  for (const rule of new Set(person.mentions.map((mention) => mention.rule))) why.push({ rule });
  if (known) why.push({ rule: 'office/lexicon', entry: known.id });
  const official = public_.length > 0 || reigning || (known !== null && isPublic(known));
  return {
    kind: 'person',
    name,
    key: known ? `official:${known.id}` : personKey(person, keys),
    official,
    office: first ? officeText(text, first) : null,
    state: first?.states[0] ?? known?.terms.at(-1)?.state ?? null,
    gender: known?.gender ?? genderOf(person),
    plural: false,
    why,
  };
}

function officeText(text: string, office: Person['offices'][number]): string {
  const { start, stop, form } = office;
  const words = text.slice(start, stop).replace(/\s+/g, ' ');
  // `للرئيس` hides the alef of its article
  const written =
    form.state === 'definite' && text.slice(start - 1, start + 1) === 'لل' ? `ا${words}` : words;
  // `عمدة بلدة "الربوة"`: the closing mark stands behind the last word.
  const unclosed = /["“«][^"”»]*$/.test(written) && (written.match(/"/g)?.length ?? 0) % 2 !== 0;
  return unclosed ? written + text[stop] : written;
}

/** The office shows the gender better than the given name: `الزعيم … كيم`. */
function genderOf(person: Person): Gender | null {
  if (person.offices.length > 0) {
    if (person.offices.some((office) => office.form.gender === 'f')) return 'f';
    // `النائب إيمان`: an office in the masculine may be a woman's.
    return person.names.some(([first]) => first !== undefined && genderOfName(first) === 'f') ? null : 'm';
  }
  for (const name of person.names) {
    const gender = name.length > 1 ? genderOfName(name[0]!) : null;
    if (gender) return gender;
  }
  return null;
}
