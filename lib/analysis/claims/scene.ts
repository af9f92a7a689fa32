import { isDefinite } from '../../arabic/clitics';
import { behindDateline } from '../../arabic/dateline';
import { foldKey } from '../../arabic/fold';
import { PerForm } from '../../arabic/forms';
import { Gap } from '../../arabic/gaps';
import type { Word } from '../../arabic/words';
import { PREPOSITIONS, RELATIVES, THAT } from '../../lexicon/cues';
import { type Reading, readingsOf } from '../../lexicon/verb-forms';
import type { Document, Sentence } from '../document';
import { stateOfKey } from '../entities/state-key';
import type { Entities, EntityMention } from '../entities/types';
import { asLetterName } from './letter-names';
import { LIMITS } from './limits';
import { asExcept, asSpelled } from './spelling';
import { Sign, signsOf } from './word-signs';

/** A run of sentences that one cue can govern: sentences inside one quotation are not parted. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
  readonly paragraph: number;
}

/** A document with its entities, laid out by word, as the search for claims reads it. */
export interface Scene {
  readonly document: Document;
  readonly words: readonly Word[];
  readonly gaps: Uint16Array;
  /** Readings of each word as a reporting verb: see `readingsOf`. */
  readonly readings: readonly (readonly Reading[])[];
  /** What each word shows, as bits of `Sign`. */
  readonly signs: Uint16Array;
  readonly entities: Entities;
  /** Index of the mention that covers a word, or -1. */
  readonly mention: Int32Array;
  /** Index of the outermost closed quotation around a word, or -1. */
  readonly cover: Int32Array;
  /** Index of the quotation that opens right before a word, or -1. */
  readonly opening: Int32Array;
  /** First word and end of each quotation. */
  readonly quoted: readonly (readonly [first: number, end: number])[];
  readonly stretches: readonly Stretch[];
}

/** What a form shows wherever it stands; kept between texts. */
const looks = new PerForm((form) => signsOf(form) | (readingsOf(form).length > 0 ? Sign.reporting : 0));
const readings = new PerForm(readingsOf);

const NONE: readonly Reading[] = [];

/** First word that starts at or behind `offset`. */
function wordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function stretchesOf(document: Document, cover: Int32Array): Stretch[] {
  const stretches: Stretch[] = [];
  let first = 0;
  for (const [at, sentence] of document.sentences.entries()) {
    const end = sentence.end;
    const next = document.sentences[at + 1];
    if (next && end - first < LIMITS.stretch) {
      const inside = cover[end]! >= 0 && cover[end] === cover[end - 1];
      if (inside || announced(document, end) || goesOnBehindStops(document, sentence)) continue;
      if (goesOnAsRelative(document, end)) continue;
    }
    const opens = first === 0 || (document.gaps[first]! & Gap.line) !== 0;
    const behind = opens ? Math.min(behindDateline(document.words, document.gaps, first), end - 1) : first;
    // `وأضاف - في تصريحات له - أن`: no dateline
    const plain = behind > first && isPlainVerb(document.words[first]!) ? first : behind;
    stretches.push({ first: plain, end, paragraph: sentence.paragraph });
    first = end;
  }
  return stretches;
}

/** Whether the sentence at word `i` only describes the end of the one before it: `زار المعرض. والذي يستمر أسبوعا`. */
function goesOnAsRelative({ words, gaps }: Document, i: number): boolean {
  return (gaps[i]! & (Gap.line | Gap.quote)) === 0 && RELATIVES.has(words[i]!.form);
}

/**
 * Whether two stops at a sentence's end do not end what is said in it: behind a colon (`الوزير: لا نية للرفع.. والباب
 * مفتوح`), or where they stand for the colon (`وقالت المعلمة سمر.. كنا نشتري الماء`).
 */
function goesOnBehindStops({ words, gaps }: Document, { first, end }: Sentence): boolean {
  const gap = gaps[end]!;
  if (!(gap & Gap.ellipsis) || gap & (Gap.line | Gap.exclaim)) return false;
  for (let i = first + 1; i < end; i++)
    if (gaps[i]! & Gap.colon && !words[i]!.number) return !(gaps[i]! & Gap.quote);
  return stopsForColon(words, first, end);
}

/** Whether a sentence ends in a verb of speech and its subject, so that what is said must follow. */
function stopsForColon(words: readonly Word[], first: number, end: number): boolean {
  for (let i = end - 2; i >= Math.max(first, end - LIMITS.phrase); i--) {
    const { form } = words[i]!;
    if (THAT.has(form) || PREPOSITIONS.has(form)) return false;
    if (readingsOf(form).some(({ verb, form: kind }) => kind !== 'masdar' && SPEECH.has(verb.lemma)))
      return true;
  }
  return false;
}

/** Verbs that need nothing but what is said. */
const SPEECH: ReadonlySet<string> = new Set(['قال', 'أضاف', 'تابع', 'أوضح', 'أكد', 'صرح']);

/** Whether a quotation before word `i` belongs to the sentence before it: behind a colon, or two stops for one. */
function announced(document: Document, i: number): boolean {
  const gap = document.gaps[i]!;
  if (!(gap & Gap.quote)) return false;
  if (gap & Gap.colon) return true;
  if (!(gap & Gap.ellipsis) || gap & Gap.line) return false;
  for (let at = i - 1; at >= Math.max(0, i - LIMITS.phrase); at--) {
    const word = document.words[at]!;
    if (THAT.has(word.form)) return false;
    if (readings.of(word).some(({ verb }) => verb.frames.includes('quote'))) return true;
    if (document.gaps[at]! & (Gap.stop | Gap.quote)) return false;
  }
  return false;
}

/** A body's mention without a verb at its head and without speech that begins inside it. */
function fitted(
  document: Document,
  opening: Int32Array,
  quoted: readonly (readonly [number, number])[],
  mention: EntityMention,
): EntityMention {
  if (mention.by !== 'body') return mention;
  let { first, end } = mention;
  while (first < end && isPlainVerb(document.words[first]!)) first++;
  // `رأى عضو الكتلة أن`: the verb, no newspaper.
  if (end === first + 1 && isPerfect(document.words[first]!)) end = first;
  for (let i = first + 1; i < end; i++) {
    const quotation = opening[i]!;
    if (quotation >= 0 && quoted[quotation]![1] - quoted[quotation]![0] > LIMITS.name) end = i;
  }
  if (first === mention.first && end === mention.end) return mention;
  const { entity, by, start, stop, proclitic } = mention;
  return { entity, by, first, end, start, stop, proclitic };
}

function isPlainVerb(word: Word): boolean {
  return readings
    .of(word)
    .some(({ form, verb, ending }) => form === 'perfect' && verb.reading === 'plain' && ending === 'bare');
}

function isPerfect(word: Word): boolean {
  return readings.of(word).some(({ form, ending }) => form === 'perfect' && ending === 'bare');
}

export function sceneOf(document: Document, entities: Entities): Scene {
  const { words, gaps, quotations } = document;
  const cover = new Int32Array(words.length + 1).fill(-1);
  const opening = new Int32Array(words.length + 1).fill(-1);
  const quoted: [number, number][] = [];
  for (const [index, quotation] of quotations.entries()) {
    const first = wordAt(words, quotation.inner[0]);
    const end = Math.max(first, wordAt(words, quotation.inner[1]));
    quoted.push([first, end]);
    if (first === end) continue;
    if (opening[first] === -1) opening[first] = index;
    if (quotation.closed && cover[first] === -1) cover.fill(index, first, end);
  }
  const mentions = entities.mentions.map((mention) => fitted(document, opening, quoted, mention));
  const mention = new Int32Array(words.length).fill(-1);
  for (const [index, { first, end }] of mentions.entries()) if (first < end) mention.fill(index, first, end);
  const inName = (i: number) => {
    if (mention[i]! < 0) return false;
    const { by, first } = mentions[mention[i]!]!;
    return by === 'name' && first < i;
  };
  const signs = new Uint16Array(words.length + 1);
  let spoken = words;
  const read: (readonly Reading[])[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const look = looks.of(word);
    signs[i] = look & ~Sign.reporting;
    if (look & Sign.homograph) {
      const other = asLetterName(document.text, words, i, inName) ?? asExcept(document.text, word);
      if (other) {
        if (spoken === words) spoken = [...words];
        (spoken as Word[])[i] = other;
        signs[i] = looks.of(other);
      }
    }
    if ((look & Sign.reporting) === 0) {
      read.push(NONE);
      continue;
    }
    const all = countsAs(document.text, word) ? readingsOf(word.form.slice(1)) : readings.of(word);
    const found = asSpelled(document.text, word, all);
    if (found.length > 0) signs[i] = look;
    read.push(found);
  }
  return {
    document,
    words: spoken,
    gaps,
    readings: read,
    signs,
    entities: { entities: entities.entities, mentions },
    mention,
    cover,
    opening,
    quoted,
    stretches: stretchesOf(document, cover),
  };
}

export function formAt(scene: Scene, i: number): string {
  // An index of -1 would make an engine look for a property of that name, here and ever after.
  return i >= 0 && i < scene.words.length ? scene.words[i]!.form : '';
}

/** Whether `وعدّ` with its sign is و and the verb عدّ; without it, it is a promise. */
function countsAs(text: string, { form, start, end }: Word): boolean {
  if (end - start === form.length || form.length > 4 || !form.startsWith('وعد')) return false;
  return text.slice(start, end).includes('دّ');
}

/** Whether word `i` shows one of some signs; none where there is no such word. */
export function shows(scene: Scene, i: number, signs: number): boolean {
  return i >= 0 && (scene.signs[i]! & signs) !== 0;
}

/** How word `i` can be read as a reporting verb; in no way where there is no such word. */
export function readingsAt(scene: Scene, i: number): readonly Reading[] {
  return i < 0 ? NONE : (scene.readings[i] ?? NONE);
}

/** Folded words that begin with alef and lam but carry no article. */
const NO_ARTICLE: ReadonlySet<string> = new Set(
  [
    'التزام',
    'التحاق',
    'التقاء',
    'التماس',
    'التفاف',
    'التهاب',
    'ألمانيا',
    'ألماني',
    'ألفا',
    'ألفين',
    'ألبانيا',
    'آلاف',
  ].map(foldKey),
);

/** Whether word `i` carries the article: `الوزير`, but not `إلغاء` or `التزام`. */
export function definiteAt(scene: Scene, i: number): boolean {
  const form = formAt(scene, i);
  if (!isDefinite(form) || NO_ARTICLE.has(form)) return false;
  const first = scene.document.text.charCodeAt(scene.words[i]!.start);
  return first !== 0x0625 && first !== 0x0623; // إ أ
}

export function mentionAt(scene: Scene, i: number): EntityMention | null {
  const index = scene.mention[i] ?? -1;
  return index < 0 ? null : scene.entities.mentions[index]!;
}

/** Whether a mention names a state. */
export function isState(scene: Scene, mention: EntityMention | null): boolean {
  return mention !== null && stateOfKey(scene.entities.entities[mention.entity]!.key) !== null;
}

/** UTF-16 offset of the letter that follows the first `letters` folded letters of a word. */
export function offsetInside(scene: Scene, i: number, letters: number): number {
  const word = scene.words[i]!;
  if (letters === 0) return word.start;
  for (let at = word.start, seen = 0; at < word.end; at++) {
    if (foldKey(scene.document.text[at]!) === '') continue;
    if (seen++ === letters) return at;
  }
  return word.end;
}
