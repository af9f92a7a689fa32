import { Gap } from '../../arabic/gaps';
import type { NameShape } from './name-shape';
import { isArabic } from './name-words';
import { HEADS } from './office-heads';
import type { Token } from './token';
import { Is } from './vocabulary';

const MOST_WORDS = 4;

const CLOSES = Gap.comma | Gap.close | Gap.stop | Gap.line | Gap.colon;

/** What cannot be part of a name that nobody knows, wherever it stands. */
const NEVER = Is.time | Is.nation | Is.modifier;

/** Endings of nouns with a pronoun, of feminine and of adverbial forms, which no surname has. */
const INFLECTED = /(?:ها|هم|ته|ه|ات|را|لا)$/;

/** Whether the name may begin with a word: a given name, or an unknown one without a particle's letter before it. */
function opens({ form, senses }: Token): boolean {
  const { is } = senses[0]!;
  if (is & Is.given && (is & Is.stop) === 0) return true;
  if (is & Is.listed || INFLECTED.test(form) || /^[يتس]/.test(form)) return false;
  if ((is & Is.ordinary) !== 0 && !/(?:ون|ين|ان|ي)$/.test(form)) return false;
  return !senses.some((split) => split.taken > 0 && split.is !== 0);
}

/**
 * The name between the commas behind an office, whose words may look like others: `السفير في هولندا، كينيث وورد، …`,
 * `وزيرة التضامن، أنييس بوزن، …`. Two to four words, the first of them no word of the language.
 * @param at the token behind the first comma
 */
export function apposedName(tokens: readonly Token[], at: number): NameShape | null {
  if (!tokens[at] || (tokens[at]!.gap & Gap.comma) === 0) return null;
  let end = at;
  let foreign = 0;
  for (; end < tokens.length; end++) {
    const { gap, form, number, senses, opens: begins } = tokens[end]!;
    if (end > at && gap & CLOSES) break;
    const sense = senses[0]!;
    if (end - at === MOST_WORDS || number || !isArabic(form) || (end > at && (gap & Gap.open) !== 0))
      return null;
    if (sense.is & (NEVER | Is.definite) || (begins & HEADS.bit && sense.is & Is.listed)) return null;
    const known = (sense.is & (Is.given | Is.family)) !== 0;
    if (!known && sense.is & (Is.stop | Is.cue)) return null;
    if (end === at && !opens(tokens[end]!)) return null;
    if (!known && INFLECTED.test(form)) return null;
    if ((sense.is & (Is.listed | Is.stop | Is.place)) === 0) foreign++;
  }
  const words = end - at;
  // one word of another kind may be among them
  if (words < 2 || foreign === 0 || foreign < words - 1) return null;
  const closed = end >= tokens.length || (tokens[end]!.gap & CLOSES) !== 0;
  if (!closed) return null;
  const parts: [number, number][] = [];
  for (let k = at; k < end; k++) parts.push([k, k + 1]);
  return { first: at, end, sense: tokens[at]!.senses[0]!, parts, weak: false };
}
