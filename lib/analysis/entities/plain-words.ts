import { KNOWN } from './bodies';
import { AUXILIARY, TOPIC } from './name-context';
import { marksName, OPENS_NAME } from './name-words';
import { NAMED_AFTER } from './named-after';
import { ADDRESSES, HEADS } from './office-heads';
import { ALONE, FULL } from './official-names';
import { GOES_ON } from './phrase-index';
import type { Token } from './token';
import { Is } from './vocabulary';

const OPENS = OPENS_NAME | ADDRESSES.bit | HEADS.bit | ALONE | KNOWN.whole;
/** What opens only with a second word behind it. */
const OPENS_LONGER = FULL.bit | KNOWN.bit;
const LEADS = NAMED_AFTER | AUXILIARY | TOPIC;

/**
 * Whether token `i` can open no name, office, address or known body, whatever stands around it: true of most words
 * of a text, which need no closer look.
 */
export function isPlain(tokens: readonly Token[], i: number): boolean {
  const { any, opens } = tokens[i]!;
  if (opens & OPENS || any & (Is.given | Is.family) || i === 0) return false;
  const before = tokens[i - 1]!;
  if (before.opens & LEADS || before.any & (Is.verb | Is.nation)) return false;
  const next = tokens[i + 1];
  if (next === undefined) return true;
  return !(opens & OPENS_LONGER && next.opens & GOES_ON) && !marksName(next);
}
