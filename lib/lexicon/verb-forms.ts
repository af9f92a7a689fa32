import { foldKey } from '../arabic/fold';
import type { Gender } from './types';
import { REPORTING_VERBS, type ReportingVerb } from './verbs';

type VerbForm = 'perfect' | 'imperfect' | 'participle' | 'masdar';

/** One way to read a word as a form of a reporting verb. */
export interface Reading {
  readonly verb: ReportingVerb;
  readonly form: VerbForm;
  /** Of the subject; null for a verbal noun. */
  readonly gender: Gender | null;
  readonly number: 's' | 'd' | 'p' | null;
  /** `own`: ends in a pronoun (its object, or the speaker after a verbal noun); `the`: verbal noun with article. */
  readonly ending: 'bare' | 'own' | 'the';
  /** Folded letters before the form itself: `و`, `ف`, `س`, `ل`, `ب`, or several. */
  readonly proclitic: string;
}

const PRONOUNS = ['ه', 'ها', 'هم', 'هما', 'نا', 'ني'] as const;
const WEAK = /[اى]$/;

type Inflected = readonly [
  form: string,
  gender: Gender | null,
  number: Reading['number'],
  ending: Reading['ending'],
];

/** Perfect: قال قالت قالا قالتا قالوا, and with an object pronoun: وصفه وصفتها وصفوها. */
function perfects(lemma: string): Inflected[] {
  const weak = WEAK.test(lemma);
  const stem = weak ? lemma.slice(0, -1) : lemma;
  const joined = weak ? `${stem}ا` : lemma;
  const forms: Inflected[] = [
    [lemma, 'm', 's', 'bare'],
    [`${stem}ت`, 'f', 's', 'bare'],
    [weak ? `${stem}يا` : `${stem}ا`, 'm', 'd', 'bare'],
    [`${stem}تا`, 'f', 'd', 'bare'],
    [`${stem}وا`, 'm', 'p', 'bare'],
  ];
  for (const pronoun of PRONOUNS) {
    forms.push([joined + pronoun, 'm', 's', 'own']);
    forms.push([`${stem}ت${pronoun}`, 'f', 's', 'own']);
    forms.push([`${stem}و${pronoun}`, 'm', 'p', 'own']);
  }
  return forms;
}

/**
 * Imperfect: يقول تقول يقولون يقولوا يقولان تقولان, and with an object pronoun. The short forms of hollow verbs (`يقل`)
 * stand only behind a negation, and are other words besides: `يجب`, `فيلم`.
 */
function imperfects(third: string): Inflected[] {
  const forms: Inflected[] = [];
  const weak = /[ىيو]$/.test(third);
  const stem = weak ? third.slice(0, -1) : third;
  const joined = third.endsWith('ى') ? `${stem}ا` : third;
  for (const [first, gender] of [
    ['ي', 'm'],
    ['ت', 'f'],
  ] as const) {
    const person = (form: string) => first + form.slice(1);
    forms.push([person(third), gender, 's', 'bare']);
    forms.push([person(third.endsWith('ى') ? `${stem}يان` : `${third}ان`), gender, 'd', 'bare']);
    if (weak) forms.push([person(stem), gender, 's', 'bare']);
    for (const pronoun of PRONOUNS) forms.push([person(joined + pronoun), gender, 's', 'own']);
  }
  forms.push([`${stem}ون`, 'm', 'p', 'bare'], [`${stem}وا`, 'm', 'p', 'bare']);
  return forms;
}

/** Participle as it goes on after a verb, in the accusative: مؤكدا مؤكدة مؤكدين مؤكدتين. */
function participles(base: string): Inflected[] {
  const stem = base.endsWith('ي') ? base.slice(0, -1) : base;
  return [
    [base.endsWith('ا') ? base : `${base}ا`, 'm', 's', 'bare'],
    [`${base}ة`, 'f', 's', 'bare'],
    [`${stem}ين`, 'm', 'p', 'bare'],
    [`${base}تين`, 'f', 'd', 'bare'],
  ];
}

/** Verbal noun: bare, with article, and with the speaker's pronoun: تأكيد التأكيد تأكيده دعوتها. */
function masdars(base: string): Inflected[] {
  const stem = base.endsWith('ة') ? `${base.slice(0, -1)}ت` : base;
  const forms: Inflected[] = [
    [base, null, null, 'bare'],
    [`ال${base}`, null, null, 'the'],
  ];
  const stems = stem.endsWith('ء') ? [`${stem.slice(0, -1)}ؤ`, `${stem.slice(0, -1)}ئ`, stem] : [stem];
  for (const joined of stems) {
    forms.push([`${joined}ه`, 'm', 's', 'own']);
    forms.push([`${joined}ها`, 'f', 's', 'own']);
    forms.push([`${joined}هم`, 'm', 'p', 'own']);
    forms.push([`${joined}هما`, 'm', 'd', 'own']);
  }
  return forms;
}

const PREFIXES: Readonly<Record<VerbForm, readonly string[]>> = {
  perfect: [''],
  imperfect: ['', 'س', 'ل'],
  participle: [''],
  masdar: ['', 'ب', 'ل'],
};

const PREFIX_LETTERS = 'سلب';

const FORMS = ['perfect', 'imperfect', 'participle', 'masdar'] as const;
const GENDERS = [null, 'm', 'f'] as const;
const NUMBERS = [null, 's', 'd', 'p'] as const;
const ENDINGS = ['bare', 'own', 'the'] as const;

/**
 * A reading as one number, its fields from the high bits on: verb, form (2 bits), gender, number, ending, prefix
 * (2 bits each). The table holds some thousands without prefix, and a text asks for few of them.
 */
type Packed = number;
const BELOW_FORM = 8;

function unpacked(packed: Packed): Reading {
  const form = FORMS[(packed >> 8) & 3]!;
  return {
    verb: REPORTING_VERBS[packed >> 10]!,
    form,
    gender: GENDERS[(packed >> 6) & 3]!,
    number: NUMBERS[(packed >> 4) & 3]!,
    ending: ENDINGS[(packed >> 2) & 3]!,
    proclitic: PREFIXES[form][packed & 3]!,
  };
}

/**
 * Forms that are other words wherever they stand: `حادث سير` (not سيرى), `قدرتها على العمل` (not قدّرتها), `أسرته`.
 */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  'سير اسرته اسرتها اسرتهم اسره اسرهم قدرته قدرتها قدرتهم قدرتنا قدرتهما'.split(' ').map(foldKey),
);

/** Readings of each form, more than one of few. */
type Table = Map<string, Packed | Packed[]>;

function addReading(forms: Table, form: string, reading: Packed): void {
  const others = forms.get(form);
  const isSame = (other: Packed) => other >> BELOW_FORM === reading >> BELOW_FORM;
  if (others === undefined) forms.set(form, reading);
  else if (typeof others !== 'number') {
    if (!others.some(isSame)) others.push(reading);
  } else if (!isSame(others)) forms.set(form, [others, reading]);
}

function buildForms(): Table {
  const forms: Table = new Map();
  const add = (verb: number, form: VerbForm, inflected: readonly Inflected[]) => {
    const head = (verb << 10) | (FORMS.indexOf(form) << BELOW_FORM);
    for (const [written, gender, number, ending] of inflected) {
      // `ردا على`, `بيانا`: of a homograph the dual is hardly ever meant.
      if (form === 'perfect' && number === 'd' && REPORTING_VERBS[verb]!.reading === 'homograph') continue;
      const key = foldKey(written);
      if (OTHER_WORDS.has(key)) continue;
      addReading(
        forms,
        key,
        head |
          (GENDERS.indexOf(gender) << 6) |
          (NUMBERS.indexOf(number) << 4) |
          (ENDINGS.indexOf(ending) << 2),
      );
    }
  };
  for (const [verb, { lemma, imperfect, participles: active, masdars: nouns }] of REPORTING_VERBS.entries()) {
    add(verb, 'perfect', perfects(lemma));
    add(verb, 'imperfect', imperfects(imperfect));
    for (const participle of active) add(verb, 'participle', participles(participle));
    for (const masdar of nouns) add(verb, 'masdar', masdars(masdar));
  }
  return forms;
}

let table: Table | undefined;

function packed(form: string): readonly Packed[] {
  table ??= buildForms();
  const found = table.get(form);
  return found === undefined ? [] : typeof found === 'number' ? [found] : found;
}

/** Readings with and without a prefix, in the order of the verbs; of one verb's form that without. */
function lookUp(form: string): readonly Reading[] | undefined {
  if (OTHER_WORDS.has(form)) return undefined;
  const found = [...packed(form)];
  if (form.length > 1 && PREFIX_LETTERS.includes(form[0]!))
    for (const reading of packed(form.slice(1))) {
      const prefix = PREFIXES[FORMS[(reading >> BELOW_FORM) & 3]!].indexOf(form[0]!);
      if (prefix > 0 && !found.some((other) => other >> BELOW_FORM === reading >> BELOW_FORM))
        found.push(reading | prefix);
    }
  if (found.length === 0) return undefined;
  return found.sort((a, b) => (a >> BELOW_FORM) - (b >> BELOW_FORM)).map(unpacked);
}

const NONE: readonly Reading[] = [];
const MOST_KNOWN = 50_000;
/** What was found for a form, apart from `table`: of what it finds behind `و` no second `و` must be taken off. */
const known = new Map<string, readonly Reading[]>();

/** Typing slips of newsrooms: `موءكدا` for `موكدا`, `اافادت` for `افادت`. */
function mended(form: string): string {
  let mended = form.includes('ء') ? form.replace('وء', 'و').replace('يء', 'ي') : form;
  if (mended.startsWith('اا')) mended = mended.slice(1);
  return mended;
}

/**
 * Readings of a folded word as a reporting verb, its own letters first, then without `و` or `ف`.
 * @returns none for a word that reports nothing
 */
export function readingsOf(form: string): readonly Reading[] {
  let readings = known.get(form);
  if (!readings) {
    if (known.size >= MOST_KNOWN) known.clear();
    readings = findReadings(form);
    known.set(form, readings);
  }
  return readings;
}

function findReadings(form: string): readonly Reading[] {
  const whole = lookUp(form);
  if (whole) return whole;
  const first = form.charCodeAt(0);
  if (first === 0x0648 || first === 0x0641) {
    const rest = lookUp(form.slice(1)) ?? lookUp(mended(form.slice(1)));
    if (rest)
      return rest.map(({ verb, form: kind, gender, number, ending, proclitic }) => ({
        verb,
        form: kind,
        gender,
        number,
        ending,
        proclitic: form[0]! + proclitic,
      }));
  }
  const repaired = mended(form);
  return repaired === form ? NONE : (lookUp(repaired) ?? NONE);
}
