import { OFFICE_PREPOSITIONS } from '../../lexicon/office-modifiers';
import type { OfficePhrase } from './office';
import {
  address,
  addressee,
  denied,
  holder,
  inItsName,
  pilot,
  preposition,
  stopOrTime,
  whole,
} from './office-ends';
import { body, governs, namesake, nested, place, principal, quotedName, state } from './office-governed';
import { ADDRESSES, type HeadForm } from './office-heads';
import { headAt, passable } from './office-parts';
import {
  attached,
  counterpart,
  dative,
  definite,
  heldThen,
  nationality,
  qualifier,
  second,
  term,
} from './office-qualified';
import { isOfficial } from './office-standing';
import { type Move, OfficeWalk, type Step } from './office-walk';
import { isJoined, type Token } from './token';
import { Is } from './vocabulary';

const MOST_WORDS = 18;

/** What may follow in an office, in the order in which it is tried; where none goes on, the phrase ends. */
const STEPS: readonly Step[] = [
  counterpart,
  pilot,
  heldThen,
  addressee,
  principal,
  denied,
  inItsName,
  stopOrTime,
  quotedName,
  state,
  place,
  body,
  address,
  namesake,
  nested,
  preposition,
  term,
  nationality,
  holder,
  whole,
  definite,
  attached,
  second,
  dative,
  governs,
  qualifier,
];

/** Reads the phrase of office that starts at token `at`, or null. */
export function readOffice(tokens: readonly Token[], at: number): OfficePhrase | null {
  const found = headAt(tokens, at);
  if (!found) return null;
  const { length, sense } = found;
  const headEnd = at + length;
  const form = isOwned(tokens, headEnd, found.form)
    ? { ...found.form, gender: 'm' as const, state: 'owned' as const }
    : found.form;
  const walk = new OfficeWalk(tokens, at, headEnd, form, sense, (inner) => readOffice(tokens, inner));
  while (walk.at < tokens.length && walk.at - at < MOST_WORDS)
    if (!passable(tokens, walk.at) || walk.opensSpeech() || step(walk) !== 'on') break;
  const { at: end, words, near, states, own, stateWords, inner, indefinite } = walk;
  const core = Math.max(walk.core, headEnd);
  return {
    form,
    first: at,
    headEnd,
    end,
    core,
    proclitic: sense.proclitic,
    taken: sense.taken,
    states,
    own,
    words,
    inner,
    official: isOfficial(form, words),
    near,
    stateWords,
    indefinite: !walk.definite || (indefinite && !isConstruct(tokens, headEnd, end)),
    start: tokens[at]!.start + sense.taken,
    stop: tokens[core - 1]!.end,
    inside: false,
    earlier: false,
    over: false,
    group: null,
    content: null,
    past: null,
  };
}

function step(walk: OfficeWalk): Move {
  const token = walk.tokens[walk.at]!;
  const sense = token.senses[0]!;
  for (const tryStep of STEPS) {
    const move = tryStep(walk, token, sense);
    if (move) return move;
  }
  return 'end';
}

/** `رئيسه المحامي سامي حداد`: folded, his president is hers as well, but what a woman presides is no address. */
function isOwned(tokens: readonly Token[], headEnd: number, form: HeadForm): boolean {
  if (form.state !== 'bare' || form.gender !== 'f' || form.number === 'plural') return false;
  const next = tokens[headEnd];
  if (!next || !isJoined(tokens, headEnd) || !ADDRESSES.longest(tokens, headEnd, next.senses[0]!))
    return false;
  const address = headAt(tokens, headEnd);
  return address === null || address.form.head.standing === 'private';
}

/** Whether a bare head governs what follows it, and so is definite with it: `وزير الدفاع`, not `مسؤول في الوزارة`. */
function isConstruct(tokens: readonly Token[], headEnd: number, end: number): boolean {
  const token = tokens[headEnd];
  if (!token || headEnd >= end || OFFICE_PREPOSITIONS.has(token.form)) return false;
  const { is } = token.senses[0]!;
  if (is & Is.definite) return true;
  if (is & (Is.nation | Is.modifier)) return false;
  return is !== 0 || !token.senses.some((sense) => sense.taken > 0 && sense.is & Is.definite);
}
