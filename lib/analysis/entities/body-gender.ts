import { bare } from '../../arabic/clitics';
import { foldKey } from '../../arabic/fold';
import type { Gender, Institution, InstitutionKind, StateCode } from '../../lexicon/types';

/** Kinds whose names start with a noun that is masculine unless it ends like a feminine. */
const MASCULINE_KINDS: ReadonlySet<InstitutionKind> = new Set([
  'ministry',
  'government',
  'army',
  'police',
  'parliament',
  'court',
]);

/** Common nouns that head names of bodies and take masculine verbs: `المجتمع الدولي`, `البيت الأبيض`. */
const MASCULINE_HEADS: ReadonlySet<string> = new Set(
  'مجتمع اتحاد مجلس تحالف حزب تيار بيت حرس مكتب ديوان مركز معهد صندوق برنامج بنك مصرف حلف تنظيم فيلق لواء جهاز تجمع ايتلاف موتمر مرصد هلال صليب قصر اليزيه كرملين بنتاغون جيش برلمان كونغرس كونجرس كنيست قضاء درك تلفزيون موقع'.split(
    ' ',
  ),
);

/** Heads of one gender whose form does not show it; broken plurals take feminine verbs. */
const FEMININE_HEADS: ReadonlySet<string> = new Set(
  'دول مصادر اطراف فصايل صحف وسايل كتايب الويه جيوش احزاب خارجيه حماس طالبان القاعده قوي امم'.split(' '),
);

/** The gender that the first noun of a body's name shows, folded and without article; null for `رويترز`. */
export function genderOfHead(head: string): Gender | null {
  if (MASCULINE_HEADS.has(head)) return 'm';
  return head.endsWith('ه') || /(?:ات|يا)$/.test(head) || FEMININE_HEADS.has(head) ? 'f' : null;
}

const genders = new Map<Institution, Gender | null>();

/** The gender that all names of a body show; null where they differ: `جماعة الحوثي`, `الحوثيون`. */
export function genderOfNames(institution: Institution): Gender | null {
  const { kind, names } = institution;
  // `قالت رويترز`
  if (kind === 'agency') return 'f';
  let gender = genders.get(institution);
  if (gender === undefined) {
    const shown = names.map((name) => {
      const head = bare(foldKey(name).split(' ')[0]!);
      const own = /(?:ون|ين)$/.test(head) || MASCULINE_KINDS.has(kind) ? 'm' : null;
      return genderOfHead(head) ?? own;
    });
    gender = shown.every((one) => one === shown[0]) ? (shown[0] ?? null) : null;
    genders.set(institution, gender);
  }
  return gender;
}

/** States that take verbs of either gender, by their names or their capitals: `أعلن العراق`, `أعلنت بغداد`. */
const MASCULINE_STATES: ReadonlySet<StateCode> = new Set(['IQ', 'JO', 'LB', 'MA', 'SD', 'SO', 'YE', 'VA']);

/** What stands for a state and is masculine: `قصر الاتحادية`. */
const PALACES: ReadonlySet<string> = new Set('قصر ديوان مجمع باب كرسي سراي فاتيكان مقر'.split(' '));

/** @param head first noun of the words that stand for the state, without article */
export function genderOfState(code: StateCode, head: string): Gender | null {
  return MASCULINE_STATES.has(code) || PALACES.has(head) ? null : 'f';
}
