import { foldKey } from '../../arabic/fold';
import { isWordToo, type Medium, mediumOf } from '../../lexicon/media';
import type { Voice } from '../claims/voices';
import type { Document } from '../document';
import type { Entities, EntityMention } from '../entities/types';
import type { Span } from '../types';
import { roleOf } from './role-of';
import type { ChainLink } from './types';

/** Where a claim stands, in words: its cue (null without one) and its content from `first` to `end`. */
export interface Place {
  readonly cue: number | null;
  readonly cueEnd: number;
  readonly first: number;
  readonly end: number;
}

/** A document with its mentions laid out by word, as the search for details reads it. */
export class Ground {
  readonly document: Document;
  readonly entities: Entities;
  readonly #voices: readonly Voice[];
  /** Index of the outermost mention that covers a word, or -1. */
  readonly #cover: Int32Array;
  readonly #links = new Map<number, ChainLink>();
  /** What entities pass on as, by their index; one not asked for yet has no entry. */
  readonly #media: (Medium | null)[] = [];

  constructor(document: Document, entities: Entities, voices: readonly Voice[]) {
    this.document = document;
    this.entities = entities;
    this.#voices = voices;
    this.#cover = new Int32Array(document.words.length).fill(-1);
    for (const [index, { first, end }] of entities.mentions.entries())
      if (this.#cover[first] === -1) this.#cover.fill(index, first, end);
  }

  /** Index of the outermost mention that covers a word, or -1. */
  coverAt(word: number): number {
    return this.#cover[word] ?? -1;
  }

  mentionAt(word: number): EntityMention | null {
    const index = this.coverAt(word);
    return index < 0 ? null : this.entities.mentions[index]!;
  }

  firstMention(from: number, to: number): EntityMention | null {
    for (let at = from; at < to; at++) {
      const mention = this.mentionAt(at);
      if (mention) return mention;
    }
    return null;
  }

  medium({ entity, start, stop }: EntityMention): boolean {
    const { key, name } = this.entities.entities[entity]!;
    let medium = this.#media[entity];
    if (medium === undefined) {
      medium = mediumOf(key, name);
      this.#media[entity] = medium;
    }
    return medium !== null && !isWordToo(key, this.document.text.slice(start, stop));
  }

  link(mention: EntityMention, last: boolean): ChainLink {
    const { key, name, kind } = this.entities.entities[mention.entity]!;
    const span: Span = [mention.start, mention.stop];
    return { role: roleOf(key, name, kind === 'unnamed', last), key, name, span };
  }

  /** A claim's own speaker as a link; the same speaker has many claims. */
  voiceLink(voice: number, last: boolean): ChainLink {
    const known = this.#links.get(last ? voice : -1 - voice);
    if (known) return known;
    const { entity, name, kind } = this.#voices[voice]!;
    const key = entity === null ? `unnamed:${foldKey(name)}` : this.entities.entities[entity]!.key;
    const link: ChainLink = { role: roleOf(key, name, kind === 'unnamed', last), key, name, span: null };
    this.#links.set(last ? voice : -1 - voice, link);
    return link;
  }

  /** The word that holds an offset or is the first behind it. */
  wordAt(offset: number): number {
    const { words } = this.document;
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
