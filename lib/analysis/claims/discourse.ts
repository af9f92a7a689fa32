import { isDefinite } from '../../arabic/clitics';
import { foldKey } from '../../arabic/fold';
import { STATEMENT } from '../../lexicon/cues';
import type { Reading } from '../../lexicon/verb-forms';
import { agrees, type Voices } from './voices';

/** Verbs that go on with what the same speaker said before. */
const CONTINUING: ReadonlySet<string> = new Set([
  'أضاف',
  'تابع',
  'أردف',
  'استطرد',
  'استدرك',
  'واصل',
  'أكمل',
  'مضى',
  'زاد',
  'ختم',
  'اختتم',
  'استرسل',
]);

/** Statements that are documents of their own: only whoever was said to issue one speaks in it. */
const DOCUMENTS: ReadonlySet<string> = new Set(
  'رسالة مسودة خطاب برقية وثيقة مذكرة دراسة نص دعوى شكوى'.split(' ').map(foldKey),
);

/** The noun of a statement without article and pronoun: `البيان`, `بيانها`, `رسالته`. */
function statementNoun(form: string): string {
  const noun = isDefinite(form) ? form.slice(2) : form;
  if (/ت(?:ه|ها|هم)$/.test(noun)) return `${noun.replace(/ت(?:ه|ها|هم)$/, '')}ه`;
  const bare = noun.replace(/(?:ها|هم|ه|ا)$/, '');
  return STATEMENT.has(bare) ? bare : noun;
}

/** Whether a folded noun, with its article or not, is such a document. */
export function isDocument(noun: string): boolean {
  return DOCUMENTS.has(statementNoun(noun));
}

/** First words of sources that issue no statements: `بعض التقارير`, `شهود عيان`. */
const ISSUE_NOTHING: ReadonlySet<string> = new Set(
  'بعض تقارير مصدر مصادر أنباء شهود شاهد سكان ناشطون نشطاء خبراء محللون مراقبون وسائل'
    .split(' ')
    .map(foldKey),
);

/** What those are called who speak without a name. */
const NAMELESS: ReadonlySet<string> = new Set(
  'مسؤول مسؤولة مصدر مصادر دبلوماسي دبلوماسية ضابط قائد قيادي شاهد ناشط ناشطة'.split(' ').map(foldKey),
);

interface Turn {
  /** Null where somebody spoke and the text does not say who. */
  readonly voice: number | null;
  /** Spoke, or was only the subject of a sentence. */
  readonly spoke: boolean;
}

const MEMORY = 12;

/** Who was spoken of last: what a left-out subject can refer to, the latest first. */
export class Discourse {
  readonly #turns: Turn[] = [];
  readonly #issued = new Map<string, number>();
  #issuer: number | null = null;
  readonly #voices: Voices;

  constructor(voices: Voices) {
    this.#voices = voices;
  }

  push(voice: number | null, spoke: boolean): void {
    if (this.#turns.length === MEMORY) this.#turns.pop();
    this.#turns.unshift({ voice, spoke });
  }

  /**
   * Remembers who issued a statement that may be named again: `أعلنت الوزارة في بيان`. Of one whose issuer is not
   * known (null) `البيان` is spoken from then on, not of what somebody issued before it.
   */
  issued(voice: number | null, statement: string): void {
    this.#issuer = voice;
    const noun = statementNoun(statement);
    if (voice === null) this.#issued.delete(noun);
    else this.#issued.set(noun, voice);
  }

  /** Whoever was said to issue such a statement, null where nobody was. */
  issuedBy(statement: string): number | null {
    return this.#issued.get(statementNoun(statement)) ?? null;
  }

  /** Whoever issued the statement that a definite noun stands for; null where that is another text. */
  issuerOf(statement: string): number | null {
    const noun = statementNoun(statement);
    return this.#issued.get(noun) ?? (DOCUMENTS.has(noun) ? null : this.issuer);
  }

  /**
   * Whoever issued `البيان`: the last who was said to issue one, else the latest speaker; the body that spoke before
   * witnesses and reports did.
   */
  get issuer(): number | null {
    if (this.#issuer !== null) return this.#issuer;
    const { latest } = this;
    if (latest === null || !ISSUE_NOTHING.has(foldKey(this.#voices.all[latest]!.name).split(' ')[0]!))
      return latest;
    const body = this.#turns.find(
      ({ spoke, voice }) => spoke && voice !== null && this.#voices.all[voice]!.kind === 'institution',
    );
    return body?.voice ?? latest;
  }

  /** The latest speaker, whatever the gender. */
  get latest(): number | null {
    return this.#turns.find(({ spoke }) => spoke)?.voice ?? null;
  }

  /** The latest who spoke without a name as this noun says with its article: `المسؤول`, behind `قال مسؤول في الوزارة`. */
  ofRole(noun: string): number | null {
    if (!isDefinite(noun) || !NAMELESS.has(noun.slice(2))) return null;
    const begins = (name: string) => foldKey(name).split(' ', 1)[0] === noun.slice(2);
    const found = this.#turns.find(({ voice, spoke }) => {
      if (!spoke || voice === null) return false;
      const { kind, name } = this.#voices.all[voice]!;
      return kind === 'unnamed' && begins(name);
    });
    return found?.voice ?? null;
  }

  /**
   * The latest voice that agrees with a verb whose subject is left out.
   * @returns `sure` where it is the latest of all, so that nothing had to be passed over
   */
  pick(reading: Reading): { voice: number; sure: boolean } | null {
    if (this.#turns[0]?.voice === null) return null;
    const only = CONTINUING.has(reading.verb.lemma);
    const turns = only ? this.#turns.filter(({ spoke }) => spoke) : this.#turns;
    // `قالت الوزارة في بيان … وتابع`: the statement goes on.
    if (only && reading.gender === 'm' && this.#issuer !== null && turns[0]?.voice === this.#issuer)
      return { voice: this.#issuer, sure: true };
    const at = turns.findIndex(
      ({ voice }) => voice !== null && agrees(this.#voices.all[voice]!, reading, 'subject-verb'),
    );
    return at < 0 ? null : { voice: turns[at]!.voice!, sure: at === 0 };
  }
}
