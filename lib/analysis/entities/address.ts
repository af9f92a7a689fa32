import { Gap } from '../../arabic/gaps';
import { ADDRESSES } from './office-heads';
import { isJoined, type Sense, type Token } from './token';

/** Tokens of the forms of address at `at`: `الدكتور`, `صاحب السمو الملكي الأمير`. */
export function addressLength(tokens: readonly Token[], at: number): { length: number; sense: Sense } | null {
  if (at >= tokens.length || (tokens[at]!.opens & ADDRESSES.bit) === 0) return null;
  let total = 0;
  let opened: Sense | null = null;
  for (let i = at; i < tokens.length; ) {
    if (
      i > at &&
      !isJoined(tokens, i) &&
      !(tokens[i - 1]!.form.length === 1 && (tokens[i]!.gap & Gap.line) === 0)
    )
      break;
    let found: { length: number } | null = null;
    for (const sense of i === at ? tokens[i]!.senses : tokens[i]!.senses.slice(0, 1)) {
      found = ADDRESSES.longest(tokens, i, sense);
      if (found) {
        opened ??= sense;
        break;
      }
    }
    if (!found) break;
    total += found.length;
    i += found.length;
  }
  return opened ? { length: total, sense: opened } : null;
}

const ROYAL: ReadonlySet<string> = new Set('الامير الاميره الملك الملكه السلطان الوزير الوزيره'.split(' '));

/** Behind the forms of address between an office and a name: `ولي العهد السعودي | صاحب السمو الملكي الأمير | محمد`. */
export function behindAddress(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const address = at < tokens.length ? addressLength(tokens, at) : null;
    if (address && address.sense.taken === 0) at += address.length;
    else if (at < tokens.length && ROYAL.has(tokens[at]!.form)) at++;
    else return at;
  }
}
