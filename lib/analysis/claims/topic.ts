import type { Reading } from '../../lexicon/verb-forms';
import { REPORTING_VERBS } from '../../lexicon/verbs';
import type { Scene, Stretch } from './scene';
import { headSubject } from './subject-before';
import type { Voices } from './voices';

/** A reading that agrees with everybody. */
const ANY: Reading = {
  verb: REPORTING_VERBS[0]!,
  form: 'perfect',
  gender: null,
  number: null,
  ending: 'bare',
  proclitic: '',
};

/** The person whom a sentence without claims is about: its subject, if it stands at its head. */
export function topicOf(scene: Scene, voices: Voices, { first, end }: Stretch): number | null {
  const head = headSubject(scene, voices, ANY, end, first, 'speaker/topic');
  if (head?.by !== 'voice') return null;
  return voices.all[head.voice]!.kind === 'person' ? head.voice : null;
}
