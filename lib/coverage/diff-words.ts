import { COMMON_WORDS } from '../arabic/common-words';
import { termOf } from '../arabic/stem';
import { words } from '../arabic/words';
import { LIMITS } from './limits';
import { remembered } from './remembered';
import { numberOf } from './terms';
import type { DiffPart } from './types';

/** A run of the text between spaces, with the terms in it: what is compared is the terms, what is shown the text. */
interface Token {
  readonly text: string;
  readonly key: string;
}

type Step = {
  readonly op: 'kept' | 'added' | 'dropped';
  readonly own: string;
  readonly other: string;
  readonly weak: boolean;
};

/** The terms of a run of the text: a claim is compared with many. */
const termsOfRun = remembered((run): string =>
  words(run)
    .map((word) => numberOf(word) ?? (termOf(word.form) || word.form))
    .join(' '),
);

/** Words that alone between two differences are no agreement: `في`, `على`. */
const WEAK = new Set(
  COMMON_WORDS[0]![1].split(/\s+/).flatMap((word) => tokensOf(word).map(({ key }) => key)),
);

function tokensOf(text: string): Token[] {
  const tokens: { text: string; key: string }[] = [];
  for (const chunk of text.split(/\s+/)) {
    if (!chunk) continue;
    const key = termsOfRun(chunk);
    const last = tokens.at(-1);
    // A lone dash or mark stays with the word before it.
    if (!key && last) last.text += ` ${chunk}`;
    else tokens.push({ text: chunk, key });
  }
  return tokens;
}

/**
 * What `other` keeps, adds, drops or changes of `own`, word by word. Words are equal when their terms are
 * (`الأميركية` and `الأمريكية,`, `سبعة` and `7`). The `text` of all parts but `dropped`, joined by spaces, is
 * `other` with its white space normalised; `instead` of the others together with kept words gives `own`'s words.
 * Longest common subsequence by dynamic programming over at most `LIMITS.diffWords` words of each.
 */
export function diffWords(own: string, other: string): DiffPart[] {
  return joined(mended(steps(tokensOf(own), tokensOf(other))));
}

function steps(own: readonly Token[], other: readonly Token[]): Step[] {
  let head = 0;
  while (head < own.length && head < other.length && own[head]!.key === other[head]!.key) head++;
  let tail = 0;
  const most = Math.min(own.length, other.length) - head;
  while (tail < most && own[own.length - 1 - tail]!.key === other[other.length - 1 - tail]!.key) tail++;
  return [
    ...own.slice(0, head).map((token, i) => kept(token, other[i]!)),
    ...middle(own.slice(head, own.length - tail), other.slice(head, other.length - tail)),
    ...own.slice(own.length - tail).map((token, i) => kept(token, other[other.length - tail + i]!)),
  ];
}

function kept(own: Token, other: Token): Step {
  return { op: 'kept', own: own.text, other: other.text, weak: WEAK.has(own.key) || !own.key };
}

const dropped = (token: Token): Step => ({ op: 'dropped', own: token.text, other: '', weak: false });
const added = (token: Token): Step => ({ op: 'added', own: '', other: token.text, weak: false });

function middle(own: readonly Token[], other: readonly Token[]): Step[] {
  if (own.length > LIMITS.diffWords || other.length > LIMITS.diffWords)
    return [...own.map(dropped), ...other.map(added)];
  const width = other.length + 1;
  const longest = new Uint16Array((own.length + 1) * width);
  for (let i = own.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      longest[i * width + j] =
        own[i]!.key === other[j]!.key
          ? longest[(i + 1) * width + j + 1]! + 1
          : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
  const path: Step[] = [];
  let i = 0;
  let j = 0;
  while (i < own.length && j < other.length) {
    if (own[i]!.key === other[j]!.key) path.push(kept(own[i++]!, other[j++]!));
    else if (longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!) path.push(dropped(own[i++]!));
    else path.push(added(other[j++]!));
  }
  return [...path, ...own.slice(i).map(dropped), ...other.slice(j).map(added)];
}

/** Takes a lone weak word that is kept between two differences into the difference. */
function mended(path: readonly Step[]): Step[] {
  return path.flatMap((step, i) => {
    const lone = path[i - 1] && path[i + 1] && path[i - 1]!.op !== 'kept' && path[i + 1]!.op !== 'kept';
    if (step.op !== 'kept' || !step.weak || !lone) return [step];
    return [
      { ...step, op: 'dropped' as const, other: '' },
      { ...step, op: 'added' as const, own: '' },
    ];
  });
}

function joined(path: readonly Step[]): DiffPart[] {
  const parts: DiffPart[] = [];
  const wording = (run: readonly Step[], side: 'own' | 'other') =>
    run
      .map((step) => step[side])
      .filter(Boolean)
      .join(' ');
  for (let from = 0; from < path.length; ) {
    const same = path[from]!.op === 'kept';
    let to = from;
    while (to < path.length && (path[to]!.op === 'kept') === same) to++;
    const run = path.slice(from, to);
    const text = wording(run, 'other');
    const instead = wording(run, 'own');
    if (same) parts.push({ op: 'kept', text });
    else if (!instead) parts.push({ op: 'added', text });
    else if (!text) parts.push({ op: 'dropped', text, instead });
    else parts.push({ op: 'changed', text, instead });
    from = to;
  }
  return parts;
}
