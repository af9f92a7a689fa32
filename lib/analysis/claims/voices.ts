import { foldKey } from '../../arabic/fold';
import { HUMANS } from '../../lexicon/cues';
import type { Gender } from '../../lexicon/types';
import type { Reading } from '../../lexicon/verb-forms';
import type { Entities, Entity } from '../entities/types';
import type { Span } from '../types';
import type { Scene } from './scene';

/** Somebody who can be a claim's speaker: an entity of the text, or a phrase that only its verb shows to speak. */
export interface Voice {
  /** Index into `Entities.entities`, null for a phrase. */
  readonly entity: number | null;
  /** Spans of a phrase, or of surnames that no mention covers; an entity's other spans come from its mentions. */
  readonly spans: Span[];
  readonly name: string;
  readonly kind: Entity['kind'];
  readonly gender: Gender | null;
  readonly plural: boolean;
}

/** The voices of one text, each once. A voice is named by its index. */
export class Voices {
  readonly all: Voice[] = [];
  readonly #phrases = new Map<string, number>();
  readonly #starts = new Map<number, Set<number>>();
  /** Persons by their surnames, null for one that several bear; found out when first asked. */
  #tails: Map<string, number | null> | null = null;
  readonly #scene: Scene;

  constructor(scene: Scene, entities: Entities) {
    this.#scene = scene;
    for (const [entity, { name, kind, gender, plural }] of entities.entities.entries()) {
      this.all.push({ entity, spans: [], name, kind, gender, plural });
    }
  }

  /** A surname stands for its person where only one of the text bears it. */
  #learnTails(): Map<string, number | null> {
    const tails = new Map<string, number | null>();
    for (const [voice, { kind, name: written }] of this.#scene.entities.entities.entries()) {
      if (kind !== 'person') continue;
      const name = foldKey(written);
      for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
        const tail = name.slice(at + 1);
        tails.set(tail, tails.has(tail) ? null : voice);
      }
    }
    return tails;
  }

  /** The person whose surname these words are, or null. */
  ofSurname(first: number, end: number): number | null {
    const { words, document } = this.#scene;
    const span: Span = [words[first]!.start, words[end - 1]!.end];
    this.#tails ??= this.#learnTails();
    const voice = this.#tails.get(foldKey(document.text.slice(...span))) ?? null;
    if (voice !== null) this.#note(voice, span);
    return voice;
  }

  /** Adds a span to a voice, once: the same words may be asked for by several cues. */
  #note(voice: number, span: Span): void {
    const starts = this.#starts.get(voice) ?? new Set();
    if (starts.has(span[0])) return;
    this.#starts.set(voice, starts.add(span[0]));
    this.all[voice]!.spans.push(span);
  }

  ofMention(mention: number): number {
    return this.#scene.entities.mentions[mention]!.entity;
  }

  /** Corrects a voice's gender by a verb that agrees with it. */
  learn(voice: number, gender: Gender | null): void {
    this.all[voice] = { ...this.all[voice]!, gender };
  }

  /** The voice of a noun phrase that is no mention; the same words make the same voice. */
  ofPhrase(first: number, end: number, taken = 0): number {
    const surname = this.ofSurname(first, end);
    if (surname !== null) return surname;
    const { words, document } = this.#scene;
    const span: Span = [words[first]!.start + taken, words[end - 1]!.end];
    const name = document.text.slice(...span);
    const key = foldKey(name);
    const known = this.#phrases.get(key);
    if (known !== undefined) {
      this.#note(known, span);
      return known;
    }
    const head = words[first]!;
    const written = document.text.slice(head.start, head.end);
    const voice = this.all.length;
    this.all.push({ entity: null, spans: [], name, kind: 'unnamed', ...guess(head.form, written) });
    this.#note(voice, span);
    this.#phrases.set(key, voice);
    return voice;
  }
}

/** Gender and number of a noun by its ending; a broken plural stays unknown, and so does `محاميه` with its pronoun. */
function guess(head: string, written: string): { gender: Gender | null; plural: boolean } {
  if (/.{3}وه(?:ا|م)?$/.test(head)) return { gender: 'm', plural: true }; // معارضوه
  if (/(?:ون|ين)$/.test(head) && head.length > 4) return { gender: 'm', plural: true };
  if (/ات$/.test(head) && head.length > 4) return { gender: 'f', plural: true };
  if (head.endsWith('ه') && !(written.endsWith('ه') && HUMANS.has(head)))
    return { gender: 'f', plural: false };
  return { gender: null, plural: false };
}

/** Where the subject stands: behind its verb, which then shows no number, or before it or left out. */
export type Order = 'verb-subject' | 'subject-verb';

/** Whether a verb form can have this voice as its subject. */
export function agrees(voice: Voice, reading: Reading, order: Order): boolean {
  const { gender, number } = reading;
  if (gender === null || number === null) return true;
  if (order === 'verb-subject') {
    if (number !== 's') return false;
    return voice.gender === null || voice.gender === gender || (voice.plural && voice.kind !== 'person');
  }
  if (number === 's') {
    // A plural of things takes a feminine singular verb: مصادر قالت.
    if (voice.plural) return gender === 'f' || voice.kind === 'institution';
    return voice.gender === null || voice.gender === gender;
  }
  return voice.plural || voice.kind !== 'person';
}
