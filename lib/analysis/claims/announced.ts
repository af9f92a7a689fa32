import { Gap } from '../../arabic/gaps';
import { LABELS, PREPOSITIONS, THAT } from '../../lexicon/cues';
import type { VoicedClaim } from './claim';
import { boundsOf } from './content';
import { LIMITS } from './limits';
import { formAt, mentionAt, readingsAt, type Scene, type Stretch } from './scene';
import type { Voices } from './voices';

/** A claim behind a bare colon, with what tells a speaker (`الوزير: نعم`) from a topic (`الغلاء: أرقام`). */
export interface AnnouncedClaim {
  readonly claim: VoicedClaim;
  /** Whether the speaker need not speak anywhere else: direct speech, or a source without name in the title. */
  readonly plain: boolean;
}

/**
 * A line that names its speaker before a colon: `لافروف: الاتفاق قائم`. What stands before the colon must end
 * in a mention and hold no verb of reporting.
 */
export function announcedClaim(scene: Scene, voices: Voices, stretch: Stretch): AnnouncedClaim | null {
  const { first, end } = stretch;
  const limit = Math.min(end - 1, first + LIMITS.phrase);
  let colon = first + 1;
  while (colon <= limit && !(scene.gaps[colon]! & (Gap.colon | Gap.comma | Gap.line))) colon++;
  if (colon > limit || !(scene.gaps[colon]! & Gap.colon)) return null;
  const mention = mentionAt(scene, colon - 1);
  if (mention && (mention.end !== colon || mention.proclitic !== '')) return null;
  const voice = mention ? mention.entity : voices.ofSurname(first, colon);
  if (voice === null) return null;
  const head = mention?.first ?? first;
  // Beside the mention only a title may stand: `السفير سامي`.
  if (head - first > 2) return null;
  if (head > first && PREPOSITIONS.has(formAt(scene, head - 1))) return null;
  for (let i = first; i <= head; i++) {
    const form = formAt(scene, i);
    if (LABELS.has(form)) return null;
    if (i < head && (THAT.has(form) || readingsAt(scene, i).length > 0)) return null;
  }
  const quotation = scene.opening[colon]!;
  const whole = quotation >= 0 && scene.document.quotations[quotation]!.closed ? quotation : null;
  const stop = whole === null ? end : Math.min(end, scene.quoted[whole]![1]);
  const bounds = boundsOf(
    scene,
    colon,
    0,
    stop,
    whole !== null && scene.quoted[whole]![1] >= stop ? whole : null,
  );
  const { kind } = voices.all[voice]!;
  return {
    plain: quotation >= 0 || (stretch.paragraph === 0 && kind === 'unnamed'),
    claim: {
      voice,
      cue: null,
      lemma: null,
      kind: bounds.kind,
      start: bounds.start,
      end: bounds.stop,
      act: 'states',
      stance: 'neutral',
      certain: true,
      why: [{ rule: 'cue/colon' }, { rule: 'speaker/colon' }],
    },
  };
}
