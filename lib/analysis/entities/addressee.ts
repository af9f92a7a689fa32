import { bare } from '../../arabic/clitics';
import { foldKey } from '../../arabic/fold';
import { BODY_HEADS } from '../../lexicon/body-heads';
import { OUTLETS } from '../../lexicon/outlets';
import type { Token } from './token';

/** Folded words behind an attached ل that name whom one speaks to: `مسؤول محلي لوكالة`, `خبراء للصحيفة`. */
const ADDRESSED: ReadonlySet<string> = new Set([
  ...BODY_HEADS.filter(({ kind }) => kind === 'outlet').map(({ head }) => foldKey(head)),
  ...OUTLETS.flatMap(({ names }) => names.map((name) => foldKey(name))),
  ...['وكالة', 'محطة', 'صحفيين', 'صحافيين', 'إعلاميين', 'نشرة'].map(foldKey),
]);

/** Heads that belong to an outlet rather than speak to it: `مراسل لوكالة`. */
export const OF_OUTLETS: ReadonlySet<string> = new Set(
  ['مراسل', 'مصور', 'صحفي', 'صحافي', 'مدير', 'محرر', 'رئيس', 'كاتب', 'مذيع', 'مقدم'].map(foldKey),
);

/** Whether a token names the outlet or the journalists that are told something. */
export function isAddressee({ senses }: Token): boolean {
  // A word with no particle has one reading, as most have.
  if (senses.length === 1) return false;
  return senses.some(({ proclitic, stem }) => proclitic === 'ل' && ADDRESSED.has(bare(stem)));
}
