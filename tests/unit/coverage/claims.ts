import type { Speaker, SpeakerKind, SpeechAct } from '../../../lib/analysis/types';
import { foldKey } from '../../../lib/arabic/fold';
import { type Statement, statement, wording } from '../../../lib/coverage/statement';
import { termWeight } from '../../../lib/coverage/term-weight';

/** `وزير الصحة العماني | سالم الحارثي`: office and name; `@` before an institution, `?` before an unnamed source. */
export function speaker(notation: string): Speaker {
  const [first, second] = notation.split('|').map((part) => part.trim());
  const kind: SpeakerKind = notation.startsWith('@')
    ? 'institution'
    : notation.startsWith('?')
      ? 'unnamed'
      : 'person';
  const name = (second ?? first!).replace(/^[@?]\s*/, '');
  return {
    id: 'p1',
    kind,
    name,
    key: `${kind}:${foldKey(name)}`,
    official: second !== undefined,
    office: second === undefined ? null : first!,
    state: null,
    mentions: [],
    titles: [],
    why: [],
  };
}

/** Weights of an empty archive: the table of common words alone. */
export const weigh = termWeight(0, new Map());

export function claimBy(
  who: Speaker | null,
  text: string,
  { day = 0, inTitle = false, article = 'a', act = 'states' as SpeechAct } = {},
): Statement {
  return statement(wording({ article, speaker: who, text, act, inTitle, day }), weigh);
}
