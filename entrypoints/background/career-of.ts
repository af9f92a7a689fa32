import { GONE_THROUGH, officialOf } from '../../lib/lexicon/officials/office-on';
import type { Career } from '../../lib/messages';

/** The offices of a speaker's key in the lexicon, those of unknown days last. */
export function careerOf(key: string): Career {
  const terms = officialOf(key)?.terms ?? [];
  const offices = terms.map(({ office, from = null, to = null }) => ({ office, from, to }));
  const at = ({ from, to }: (typeof offices)[number]) => from ?? to ?? '';
  return { offices: offices.sort((a, b) => (at(a) < at(b) ? 1 : -1)), asOf: GONE_THROUGH };
}
