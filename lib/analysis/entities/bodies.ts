import { bare } from '../../arabic/clitics';
import { Gap } from '../../arabic/gaps';
import { BODY_HEADS } from '../../lexicon/body-heads';
import { INSTITUTIONS } from '../../lexicon/institutions';
import { NO_ADJECTIVES, OFFICE_STOPS } from '../../lexicon/office-modifiers';
import { ALSO_WORDS, OUTLETS } from '../../lexicon/outlets';
import type { Institution, InstitutionKind, StateCode } from '../../lexicon/types';
import { UNNAMED_SOURCES, type UnnamedSource } from '../../lexicon/unnamed-sources';
import { isAddressee } from './addressee';
import { PhraseIndex } from './phrase-index';
import { STATE_NAMES, stateAt } from './state-names';
import { isJoined, type Sense, type Token } from './token';
import { Is, NATION, nationOf, STOPS } from './vocabulary';

/** A body or an unnamed source in the text, as a phrase of tokens. */
export interface BodyPhrase {
  readonly first: number;
  readonly end: number;
  readonly sense: Sense;
  readonly is:
    | { readonly by: 'lexicon'; readonly institution: Institution }
    | { readonly by: 'state'; readonly code: StateCode }
    | {
        readonly by: 'head';
        readonly kind: InstitutionKind;
        readonly state: StateCode | null;
        readonly alone: boolean;
      }
    | { readonly by: 'source'; readonly source: UnnamedSource; readonly alone: boolean };
}

export const KNOWN = new PhraseIndex<Institution>();
const HEADS = new PhraseIndex<InstitutionKind>();
const SOURCES = new PhraseIndex<UnnamedSource>();

for (const institution of INSTITUTIONS) for (const name of institution.names) KNOWN.add(name, institution);
for (const { id, names, state } of OUTLETS)
  for (const name of names) KNOWN.add(name, { id, names, kind: 'outlet', ...(state && { state }) });
for (const { head, kind } of BODY_HEADS) {
  HEADS.add(head, kind);
  HEADS.add(`ال${head}`, kind);
}
for (const source of UNNAMED_SOURCES) {
  SOURCES.add(source.form, source);
  if (!source.form.startsWith('ال')) SOURCES.add(`ال${source.form}`, source);
}

/** Of the words that open a body's or source's phrase. */
export const OPENS_BODY = KNOWN.bit | HEADS.bit | SOURCES.bit | STATE_NAMES.bit;

const MOST_WORDS = 12;
const INSIDE: ReadonlySet<string> = new Set('في من لدي باسم ل'.split(' '));

/** Tokens of a body of the lexicon that starts at token `at`, without particles before it; 0 where none does. */
export function knownBodyLength(tokens: readonly Token[], at: number): number {
  const { senses, opens } = tokens[at]!;
  let length = 0;
  if ((opens & KNOWN.bit) === 0) return length;
  for (const sense of senses) length = Math.max(length, KNOWN.longest(tokens, at, sense)?.length ?? 0);
  return length;
}

/** `سبق أن أعلن`: an outlet's name that is a word as well is its name in marks only. */
function isOnlyWord(tokens: readonly Token[], at: number, { stem }: Sense, length: number): boolean {
  return length === 1 && ALSO_WORDS.has(stem) && (tokens[at]!.gap & Gap.quote) === 0;
}

/** The body or source whose phrase starts at token `at`, or null. */
export function bodyAt(tokens: readonly Token[], at: number): BodyPhrase | null {
  const { senses, opens } = tokens[at]!;
  if ((opens & OPENS_BODY) === 0) return null;
  for (const sense of senses) {
    const known = KNOWN.longest(tokens, at, sense);
    if (known && !isOnlyWord(tokens, at, sense, known.length)) {
      const end = extend(tokens, at + known.length);
      return { first: at, end, sense, is: { by: 'lexicon', institution: known.value } };
    }
  }
  const state = stateAt(tokens, at);
  if (state) {
    const sense = senses.find((one) => one.proclitic === state.proclitic)!;
    return { first: at, end: at + state.length, sense, is: { by: 'state', code: state.code } };
  }
  for (const sense of senses) {
    const source = SOURCES.longest(tokens, at, sense);
    if (source) {
      const mode = sense.is & Is.definite ? 'closed' : 'bare';
      const end = phraseEnd(tokens, at + source.length, mode, mode === 'bare' && source.value.gender === 'f');
      return {
        first: at,
        end,
        sense,
        is: { by: 'source', source: source.value, alone: end === at + source.length },
      };
    }
    const head = HEADS.longest(tokens, at, sense);
    if (head) {
      const from = at + head.length;
      const definite = sense.stem.startsWith('ال');
      const end = phraseEnd(tokens, from, definite ? 'closed' : 'open', isFeminine(tokens[from - 1]!.form));
      if (!definite && end === from) continue;
      return {
        first: at,
        end,
        sense,
        is: {
          by: 'head',
          kind: head.value,
          // وزارة المالية, not of Mali
          state: stateIn(
            tokens,
            head.value === 'ministry' && tokens[from]?.form === 'الماليه' ? from + 1 : at,
            end,
          ),
          alone: end === from,
        },
      };
    }
  }
  return null;
}

/** Adjectives behind a known name: `صحيفة هآرتس الإسرائيلية`. */
function extend(tokens: readonly Token[], end: number): number {
  let at = end;
  while (at < tokens.length && isJoined(tokens, at)) {
    const { is } = tokens[at]!.senses[0]!;
    if ((is & Is.definite) === 0 || (is & (Is.nation | Is.modifier)) === 0 || is & Is.time) break;
    at++;
  }
  return at;
}

function stateIn(tokens: readonly Token[], from: number, to: number): StateCode | null {
  for (let i = from; i < to; i++) {
    const { form, opens } = tokens[i]!;
    const nation = opens & NATION ? nationOf(form) : null;
    if (nation) return nation;
    const state = stateAt(tokens, i);
    if (state) return state.code;
  }
  return null;
}

const LONGEST_NAME = 5;

/** End of a quotation that opens before token `j` if it is a mere name, closed after a few words; else -1. */
export function quotedNameEnd(tokens: readonly Token[], j: number): number {
  for (let k = j + 1; k <= j + LONGEST_NAME; k++) {
    const gap = tokens[k]?.gap ?? Gap.quote;
    if (gap & Gap.quote) return Math.min(k, tokens.length);
    // the stops of initials are tight: `"سي.بي.إس نيوز"`
    if (gap & Gap.line || (gap & Gap.stop && !(gap & Gap.tight))) return -1;
  }
  return -1;
}

/** Of a verb behind its subject: `مصدران راقبا الاقتراع`. */
const VERBAL_ENDING = /.{3}(?:ت|ا|اه|ها)$/;

/** Whether a head takes feminine adjectives: `حكومة`, `سلطات`. */
function isFeminine(head: string): boolean {
  return head.endsWith('ه') || head.endsWith('ات');
}

/** Whether a definite word can be an adjective of a feminine noun: `المحلية`, `العليا`, `الكبرى`; not `القبض`. */
function fitsFeminine(form: string): boolean {
  return /[هاي]$/.test(form);
}

/** Whether an ordinary word agrees with the noun before it: `مصادر مطلعة`, `مصدران دبلوماسيان`. */
function agrees(tokens: readonly Token[], j: number, feminine: boolean): boolean {
  const { form, senses } = tokens[j]!;
  if (!(senses[0]!.is & Is.ordinary) || senses[0]!.is & Is.stop) return false;
  const dual = form.endsWith('ان') && tokens[j - 1]!.form.endsWith('ان');
  return dual || (feminine && form.endsWith('ه'));
}

/** End of the noun phrase that goes on at `from`: what a construct noun governs, then definite adjectives. */
function phraseEnd(
  tokens: readonly Token[],
  from: number,
  mode: 'open' | 'closed' | 'bare',
  feminine: boolean,
): number {
  let bound = feminine && mode === 'closed';
  let j = from;
  let open = mode === 'open';
  let end = from;
  // `اتهمت مصادر طبية | الشرطة`: behind an adjective without article none with it follows.
  let qualified = false;
  // `منتقدو القرار`: a head without article governs it.
  const isObject = (at: number) => NO_ADJECTIVES.has(tokens[at]!.form) && !(mode === 'bare' && at === from);
  while (j < tokens.length && j - from < MOST_WORDS) {
    const token = tokens[j]!;
    if (token.gap & (Gap.comma | Gap.colon | Gap.stop | Gap.line | Gap.open | Gap.close | Gap.ellipsis))
      break;
    if (token.gap & Gap.quote) {
      // `حزب "العدل والنهضة"`: the marks show where the name ends.
      const closed = open ? quotedNameEnd(tokens, j) : -1;
      if (closed < 0) break;
      j = closed;
      end = closed;
      open = false;
      continue;
    }
    const { form } = token;
    const { is } = token.senses[0]!;
    if (mode === 'bare' && isAddressee(token)) break;
    // `مستشفى زالبري | الجمعة`: a day closes what a noun leaves open
    const time = is & Is.time && (!open || (j > from && is & Is.definite));
    if ((token.opens & STOPS && OFFICE_STOPS.has(form)) || time) break;
    const isVerb = (is & Is.verb) !== 0;
    // `بتنظيمات خارجية أجاب المتحدث`: a verb of speech closes even what waits for a name.
    if (isVerb && !(is & Is.definite) && (!open || is & Is.cue)) break;
    if (INSIDE.has(form)) {
      if (open) break;
      const state = tokens[j + 1] ? stateAt(tokens, j + 1) : null;
      const next = tokens[j + 1]?.senses[0]?.is ?? 0;
      if (form === 'باسم' || state || (mode === 'bare' && next & Is.definite && form === 'في')) {
        open = true;
        j++;
        continue;
      }
      break;
    }
    const state = open ? stateAt(tokens, j) : null;
    if (state && state.proclitic === '') {
      j += state.length;
      end = j;
      open = false;
      continue;
    }
    if (is & Is.definite) {
      if (qualified && !open && !(is & Is.nation) && form !== 'المستوي') break;
      qualified = false;
      // عائلة الضحية: right behind a noun without article
      const genitive = mode === 'bare' && j === from && !isVerb;
      if (!open && !genitive && (!(is & (Is.ordinary | Is.modifier | Is.nation)) || form.endsWith('ين')))
        break;
      // `اتهمت جماعات حقوق الإنسان الحكومة`: another body
      if (!open && j > from && OTHER_BODIES.has(form)) break;
      // `ألقت السلطات القبض`: no adjective of the head, but the verb's object.
      if (!open && ((bound && !fitsFeminine(form)) || isObject(j))) break;
      if (!open && feminine && form.endsWith('ه')) bound = true;
      j++;
      end = j;
      open = false;
      continue;
    }
    // `جماعات حقوق الإنسان`, `سكان مدينة الحديدة`
    const governed = tokens[j + 1];
    const noun = is & Is.ordinary && !(is & (Is.verb | Is.modifier | Is.nation | Is.stop | Is.time));
    const opens = mode === 'bare' && j === from && noun && governed && isJoined(tokens, j + 1);
    if (opens && !VERBAL_ENDING.test(form)) {
      const next = governed.senses[0]!;
      if (next.is & Is.definite && !(next.is & (Is.time | Is.stop)) && !agrees(tokens, j, feminine)) {
        j += 2;
        end = j;
        continue;
      }
    }
    const attached = token.senses.find(
      (sense) =>
        sense.taken > 0 &&
        sense.proclitic !== 'ب' &&
        sense.is & Is.definite &&
        sense.is & (Is.ordinary | Is.nation | Is.modifier),
    );
    if (attached && end > from && attached.proclitic !== 'و') {
      qualified = false;
      j++;
      end = j;
      open = false;
      continue;
    }
    const adjective = is & (Is.nation | Is.modifier) || (j === from && agrees(tokens, j, feminine));
    // `منظمات محلية ودولية`
    const joined =
      end > from &&
      token.senses.some(
        ({ proclitic, is: other }) =>
          proclitic === 'و' && other & (Is.nation | Is.modifier) && !(other & Is.definite),
      );
    if (mode === 'bare' && (adjective || joined)) {
      qualified = joined || (is & (Is.nation | Is.modifier)) !== 0;
      j++;
      end = j;
      continue;
    }
    if (!open) break;
    j++;
    // a foreign proper noun closes the phrase; an ordinary noun stays open for what it governs
    if (!(is & Is.ordinary)) {
      open = false;
      end = j;
    } else if (/(?:ها|هم|ته)$/.test(form)) {
      open = false;
      end = j;
    }
  }
  if (open && j > end && j > from) end = Math.max(end, j);
  return Math.min(end, tokens.length);
}

/** Bodies with article that no adjective looks like. */
const OTHER_BODIES: ReadonlySet<string> = new Set(
  'الحكومه الشرطه الجيش الوزاره البرلمان السلطات الرياسه'.split(' '),
);

/** Folded words of a phrase without articles, for its key. */
export function wordsOfPhrase(tokens: readonly Token[], phrase: BodyPhrase): string {
  const words: string[] = [];
  for (let i = phrase.first; i < phrase.end; i++)
    words.push(bare(i === phrase.first ? phrase.sense.stem : tokens[i]!.form));
  return words.join(' ');
}
