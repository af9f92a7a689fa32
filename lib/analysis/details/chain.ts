import { PerForm } from '../../arabic/forms';
import { Gap } from '../../arabic/gaps';
import { ACCORDING, ACCORDING_VERB, NEGATED_SPEECH, THAT } from '../../lexicon/cues';
import { readingsOf } from '../../lexicon/verb-forms';
import type { VoicedClaim } from '../claims/claim';
import type { EntityMention } from '../entities/types';
import type { Evidence } from '../types';
import type { Ground, Place } from './ground';
import { DETAIL_LIMITS } from './limits';
import type { ChainLink } from './types';

const BREAK = Gap.stop | Gap.line;

/** Verbs that pass on what another said. */
const RELAYING: ReadonlySet<string> = new Set(['نقل', 'نسب']);

export interface Chain {
  readonly chain: readonly ChainLink[];
  readonly firstHand: boolean;
  readonly why: readonly Evidence[];
}

/** Somebody through whom the words came, and by which rule. */
interface Step {
  readonly mention: EntityMention;
  readonly rule: string;
}

/** Whether a form can be read as a verb that passes on what another said; kept between texts. */
const relaying = new PerForm((form) => readingsOf(form).some(({ verb }) => RELAYING.has(verb.lemma)));

/** Whether a form can be read as a verb that says a clause; kept between texts. */
const saying = new PerForm((form) =>
  readingsOf(form).some(
    ({ form: kind, verb }) =>
      (kind === 'perfect' || kind === 'imperfect') &&
      verb.reading === 'plain' &&
      verb.frames.includes('that') &&
      !NEGATED_SPEECH.has(verb.lemma),
  ),
);

/** `نقلت وكالة مدار عن الوزير قوله`, `الوكالة نقلت عنه قوله`: who stands beside the verb. */
function relayer(ground: Ground, cue: number): EntityMention | null {
  const { words } = ground.document;
  for (let verb = cue; verb >= Math.max(0, cue - DETAIL_LIMITS.relay); verb--) {
    if (ground.document.gaps[verb + 1]! & BREAK) return null;
    if (!relaying.of(words[verb]!)) continue;
    for (let at = verb + 1; at <= verb + 3 && words[at]?.form !== 'عن'; at++) {
      const mention = ground.mentionAt(at);
      if (mention) return mention;
    }
    return verb > 0 && !(ground.document.gaps[verb]! & BREAK) ? ground.mentionAt(verb - 1) : null;
  }
  return null;
}

/** `أفادت وكالة مدار بأن الوزير قال`: the medium that tells what another said. */
function teller(ground: Ground, cue: number): EntityMention | null {
  for (let at = cue - 1; at >= Math.max(0, cue - DETAIL_LIMITS.relay); at--) {
    if (ground.document.gaps[at + 1]! & BREAK) return null;
    const mention = ground.mentionAt(at);
    if (mention && ground.medium(mention)) return mention;
  }
  return null;
}

/** `…، بحسب ما نقلت عنه صحيفة الأفق`, `…، نقلا عن وكالة مدار`, `…، كما ذكرت القناة`: who stands behind the content. */
function passerBehind(ground: Ground, end: number): EntityMention | null {
  const { words, gaps } = ground.document;
  const form = words[end]?.form ?? '';
  if (gaps[end]! & (BREAK | Gap.colon)) return null;
  const relayed = form === 'نقلا' && words[end + 1]?.form === 'عن';
  if (!relayed && !ACCORDING.has(form) && !ACCORDING_VERB.has(form)) return null;
  for (let at = end + 1; at < end + DETAIL_LIMITS.behind && at < words.length; at++) {
    if (gaps[at]! & (BREAK | Gap.comma | Gap.quote)) return null;
    const mention = ground.mentionAt(at);
    if (mention) return mention;
  }
  return null;
}

/** `أفادت وكالة مدار نقلا عن مصدر بأن`: whom the speaker only passes on. */
function sourceBetween(ground: Ground, from: number, to: number): EntityMention | null {
  const { words } = ground.document;
  for (let at = from; at < to; at++)
    if (words[at]?.form === 'نقلا' && words[at + 1]?.form === 'عن') return ground.mentionAt(at + 2);
  return null;
}

/** `قال لوكالة مدار إن`, `قال في مقابلة مع قناة الأفق إن`: media to which the words were said. */
function addressees(ground: Ground, from: number, to: number, speaker: number | null): EntityMention[] {
  const found: EntityMention[] = [];
  for (let at = from; at < Math.min(to, from + DETAIL_LIMITS.addressee); ) {
    const mention = ground.mentionAt(at);
    if (!mention) {
      at++;
      continue;
    }
    if (mention.entity !== speaker && ground.medium(mention)) found.push(mention);
    at = Math.max(at + 1, mention.end);
  }
  return found;
}

/** `قال إن الوزير أكد أن`: whose words the content passes on, if it begins with somebody who says. */
function quotedInside(
  ground: Ground,
  first: number,
  end: number,
  speaker: number | null,
): EntityMention | null {
  const { words, gaps } = ground.document;
  const mention = ground.mentionAt(first);
  if (!mention || mention.entity === speaker || mention.by === 'office') return null;
  for (let at = mention.end; at < Math.min(end - 1, mention.end + 3); at++) {
    if (gaps[at]! & (BREAK | Gap.comma)) return null;
    if (!saying.of(words[at]!)) continue;
    const limit = Math.min(end, at + DETAIL_LIMITS.inside);
    for (let that = at + 1; that < limit; that++) {
      if (gaps[that]! & BREAK) return null;
      if (THAT.has(words[that]!.form)) return mention;
    }
    return null;
  }
  return null;
}

/** Through whom the words of a claim came. */
export function chainOf(ground: Ground, claim: VoicedClaim, place: Place): Chain {
  const { voice } = claim;
  if (voice === null) return { chain: [], firstHand: true, why: [] };
  const { cue, cueEnd, first, end } = place;
  const before: Step[] = [];
  const add = (mention: EntityMention | null, rule: string) => {
    if (mention && mention.entity !== voice && !before.some((step) => step.mention.entity === mention.entity))
      before.push({ mention, rule });
  };
  const relayed = claim.why[0]?.rule === 'cue/relay';
  const ahead = cue !== null && cue < first;
  if (cue === null || ahead) add(passerBehind(ground, end), 'relay/behind');
  if (relayed && cue !== null) add(relayer(ground, cue) ?? teller(ground, cue), 'relay/verb');
  if (!ahead && cue !== null && sourceBetween(ground, cue, cue + DETAIL_LIMITS.behind))
    add(ground.firstMention(cue + 1, cue + DETAIL_LIMITS.behind), 'relay/verb');
  const passing = before.length > 0;
  if (ahead && !relayed)
    for (const mention of addressees(ground, cueEnd, first, voice)) add(mention, 'relay/addressee');
  const inside = ahead
    ? (sourceBetween(ground, cueEnd, first) ?? quotedInside(ground, first, end, voice))
    : quotedInside(ground, first, end, voice);
  const origin = inside && inside.entity !== voice ? inside : null;
  if (before.length === 0 && origin === null)
    return { chain: [ground.voiceLink(voice, true)], firstHand: !relayed, why: [] };
  return {
    chain: [
      ...before.map(({ mention }) => ground.link(mention, false)),
      ground.voiceLink(voice, origin === null),
      ...(origin ? [ground.link(origin, true)] : []),
    ],
    firstHand: !passing && !relayed && origin === null,
    why: [
      ...before.map(({ mention, rule }) => ({ rule, span: [mention.start, mention.stop] as const })),
      ...(origin ? [{ rule: 'relay/inside', span: [origin.start, origin.stop] as const }] : []),
    ],
  };
}
