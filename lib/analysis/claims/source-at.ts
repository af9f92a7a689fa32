import { Gap } from '../../arabic/gaps';
import {
  DATA,
  HUMANS,
  LATEST,
  OF_SEVERAL,
  RELATIVES,
  ROLES,
  SAME,
  SAME_BEFORE,
  STATEMENT,
  THAT,
} from '../../lexicon/cues';
import { type Discourse, isDocument } from './discourse';
import { LIMITS } from './limits';
import { countedAt, countedEnd } from './quantified';
import { definiteAt, formAt, mentionAt, type Scene } from './scene';
import type { Voices } from './voices';

/** Who is behind an attribution, and the word behind his mention. */
export interface Source {
  readonly voice: number;
  readonly end: number;
}

/** Source behind `بحسب`, `وفقا لـ`, `نقلا عن`: a mention, or a statement with its issuer. */
export function sourceAt(
  scene: Scene,
  voices: Voices,
  discourse: Discourse,
  from: number,
  end: number,
): Source | null {
  // `وفقا لهذا الخبير`, too
  const at =
    LATEST.has(formAt(scene, from)) || /^له?ذ[اه]$|^لهذه$|^هذ[اه]$/.test(formAt(scene, from))
      ? from + 1
      : from;
  const again = sameSource(scene, discourse, at);
  if (again) return again;
  const mention = mentionAt(scene, at);
  if (mention?.first === at && (mention.proclitic === '' || mention.proclitic === 'ل'))
    return { voice: mention.entity, end: mention.end };
  const form = formAt(scene, at);
  const whole = form.startsWith('لل') ? `ا${form.slice(1)}` : form;
  const noun = STATEMENT.has(whole) ? whole : STATEMENT.has(form.slice(1)) ? form.slice(1) : null;
  if (noun === null) {
    const data =
      dataAt(scene, voices, at, end) ??
      humanAt(scene, voices, at, end) ??
      severalAt(scene, voices, at, end) ??
      bodyBefore(scene, voices, at, end);
    if (data) return data;
    const { latest } = discourse;
    return ROLES.has(form) && latest !== null
      ? { voice: latest, end: SAME.has(formAt(scene, at + 1)) ? at + 2 : at + 1 }
      : null;
  }
  const several = OF_SEVERAL.has(formAt(scene, at + 1));
  if (several && mentionAt(scene, at + 2)?.proclitic !== 'ل')
    return {
      voice: discourse.issuedBy(noun) ?? voices.ofPhrase(at, at + 2, noun === form ? 0 : 1),
      end: at + 2,
    };
  let i = at + 1;
  for (; i < Math.min(end, at + LIMITS.phrase); i++) {
    if (scene.gaps[i]! & (Gap.comma | Gap.stop | Gap.colon)) break;
    if (/^ف(?:ان(?:ه|ها|هم)?|قد)$/.test(formAt(scene, i))) break; // `وفقا للدعوى فإن الحكومة`
    const issuer = mentionAt(scene, i);
    if (issuer) return { voice: issuer.entity, end: issuer.end };
  }
  const issuer = discourse.issuerOf(noun);
  if (issuer !== null) return { voice: issuer, end: i };
  // `وفقا للدعوى`: a document of which nobody said who wrote it speaks for itself.
  return isDocument(noun) ? { voice: voices.ofPhrase(at, at + 1, noun === form ? 0 : 1), end: at + 1 } : null;
}

/** `وفق ذات المصدر`, `بحسب المصدر نفسه`: whoever spoke last. */
function sameSource(scene: Scene, { latest }: Discourse, at: number): Source | null {
  const role = (i: number) => ROLES.has(formAt(scene, i)) || formAt(scene, i) === 'المصدر';
  const before = SAME_BEFORE.has(formAt(scene, at).replace(/^ل/, '')) && role(at + 1);
  const behind = SAME.has(formAt(scene, at + 1)) && role(at);
  return latest !== null && (before || behind) ? { voice: latest, end: at + 2 } : null;
}

/**
 * A noun phrase at the head of a sentence that no mention covers, closed by a comma or `فإن`: `وبحسب نادي الأسير،
 * اعتقل`. Not behind `وفق`, which rules and plans follow as well.
 */
function bodyBefore(scene: Scene, voices: Voices, at: number, end: number): Source | null {
  if (!/حسب$/.test(formAt(scene, at - 1)) || !definiteAt(scene, at + 1) || definiteAt(scene, at)) return null;
  let stop = at + 1;
  while (
    stop < Math.min(end, at + LIMITS.phrase) &&
    !(scene.gaps[stop]! & ~Gap.tight) &&
    definiteAt(scene, stop)
  )
    stop++;
  const closes = (scene.gaps[stop]! & Gap.comma) !== 0 || /^ف(?:ان|قد)/.test(formAt(scene, stop));
  return closes ? { voice: voices.ofPhrase(at, stop), end: stop } : null;
}

/** Data that a sentence rests on: `بحسب نتائج المسح السنوي`; or whose they are: `بحسب بيانات الوزارة`. */
function dataAt(scene: Scene, voices: Voices, at: number, end: number): Source | null {
  const form = formAt(scene, at);
  const taken = DATA.has(form) ? 0 : 1;
  if (taken === 1 && !(form[0] === 'ل' && DATA.has(form.slice(1)))) return null;
  const owner = mentionAt(scene, at + 1);
  if (owner?.first === at + 1 && /^ل?$/.test(owner.proclitic) && owner.by !== 'office')
    return { voice: owner.entity, end: owner.end };
  let stop = at + 1;
  // `ووفق خبراء فإن العمل بدأ`: what they say begins.
  while (
    stop < Math.min(end, at + LIMITS.phrase) &&
    !(scene.gaps[stop]! & ~Gap.tight) &&
    !THAT.has(formAt(scene, stop).replace(/^ف/, ''))
  )
    stop++;
  return { voice: voices.ofPhrase(at, stop, taken), end: stop };
}

/** `وبحسب عدد من الخبراء فإن`: people that are counted, up to where what they say begins. */
function severalAt(scene: Scene, voices: Voices, at: number, end: number): Source | null {
  const noun = countedAt(scene, at);
  if (noun === at || scene.words[at]!.number) return null;
  const stop = countedEnd(scene, noun, end);
  return stop === null ? null : { voice: voices.ofPhrase(at, stop), end: stop };
}

/** Adjectives of a person's standing; those of his kind end in ya. */
const STANDING: ReadonlySet<string> = new Set('كبير رفيع بارز سابق مطلع مقرب قريب'.split(' '));

/**
 * Somebody whom no mention covers: `بحسب مسؤول كبير في الوزارة`, `وفق محاميه`; with the name that follows it, the one
 * who bears it.
 */
function humanAt(scene: Scene, voices: Voices, at: number, end: number): Source | null {
  const form = formAt(scene, at);
  const taken = HUMANS.has(form) ? 0 : 1;
  if (taken === 1 && !(form[0] === 'ل' && HUMANS.has(form.slice(1)))) return null;
  const joined = (i: number) => i < end && (scene.gaps[i]! & ~Gap.tight) === 0;
  let stop = at + 1;
  // `محاميه` takes no adjective.
  const own = /ه(?:ا|م)?$/.test(form);
  while (!own && joined(stop) && (STANDING.has(formAt(scene, stop)) || /.{3}ي$/.test(formAt(scene, stop)))) {
    if (mentionAt(scene, stop)?.by === 'name') break;
    stop++;
  }
  const behind = mentionAt(scene, stop);
  if (joined(stop) && behind?.first === stop && behind.proclitic === '') {
    if (behind.by === 'name') return { voice: behind.entity, end: behind.end };
    return { voice: voices.ofPhrase(at, behind.end, taken), end: behind.end };
  }
  // `مدير المستشفى`, `متحدث باسم الشركة`, `مسؤول في الشركة`
  const placed = joined(stop) && /^(?:في|من|باسم)$/.test(formAt(scene, stop)) ? stop + 1 : stop;
  const place = placed > stop ? mentionAt(scene, placed) : null;
  if (place?.first === placed) stop = place.end;
  else if (placed === stop || definiteAt(scene, placed)) {
    stop = placed;
    while (joined(stop) && definiteAt(scene, stop) && !RELATIVES.has(formAt(scene, stop))) stop++;
  }
  return { voice: voices.ofPhrase(at, stop, taken), end: stop };
}

/**
 * Whom an outlet relays: `حسبما أوردت وسائل إعلام نقلا عن الشرطة`.
 * @param relays whether the verb itself relays: `وفقا لما نقلته الإذاعة عن الشرطة`
 */
export function relayedSource(
  scene: Scene,
  voices: Voices,
  discourse: Discourse,
  from: number,
  end: number,
  relays = false,
): Source | null {
  for (let i = from; i < Math.min(end - 1, from + LIMITS.name); i++) {
    // `نقلت وكالة الأنباء "وفا" عن الوزير`: the marks are round a name
    if (scene.gaps[i]! & (Gap.stop | Gap.colon) || (!relays && scene.gaps[i]! & Gap.quote)) return null;
    if (relays && formAt(scene, i) === 'عن') return sourceAt(scene, voices, discourse, i + 1, end);
    if (formAt(scene, i) === 'نقلا' && formAt(scene, i + 1) === 'عن')
      return sourceAt(scene, voices, discourse, i + 2, end);
  }
  return null;
}
