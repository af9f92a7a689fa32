import { bareWords, stateOf } from '../../lib/coverage/state-of';
import { officesOn, officialOf } from '../../lib/lexicon/officials/office-on';
import type { OfficesAsked, OfficesThen, OfficeThen } from '../../lib/messages';

/** Of more offices at a time the last ones of the table are told. */
const MOST = 2;

/**
 * Which offices the speakers of an article surely held on its day.
 * @param published ISO 8601; null where the page does not say, and then nobody held any for sure
 */
export function officesThen({ speakers, published }: OfficesAsked): OfficesThen {
  if (published === null) return {};
  const found: Record<string, readonly OfficeThen[]> = {};
  for (const { key, office: own } of speakers) {
    const official = officialOf(key);
    const held = official ? officesOn(official, published) : [];
    const kept = held.filter(({ office }) => !deniesThe(own, office)).slice(-MOST);
    if (kept.length > 0) found[key] = kept.map((one) => ({ ...one, said: saysThe(own, one.office) }));
  }
  return found;
}

/** Bare words of an office that was left: `السابق`, `الأسبق`. */
const FORMER = bareWords('السابق السابقة الأسبق الراحل المقال المستقيل');

/** Whether an article calls somebody the former holder of an office: then the table is not believed. */
function deniesThe(own: string | null, office: string): boolean {
  if (!own) return false;
  const said = bareWords(own);
  const rest = [...said].filter((word) => !FORMER.has(word));
  const held = bareWords(office);
  return rest.length < said.size && rest.every((word) => held.has(word));
}

/** Whether an article's words for an office name it, with its state or without: `وزير الخارجية` for `… الروسي`. */
function saysThe(own: string | null, office: string): boolean {
  if (!own) return false;
  const said = bareWords(own);
  const held = [...bareWords(office)];
  const [head] = said;
  return head === held[0] && held.every((word) => said.has(word) || stateOf(word) !== null);
}
