import { bare } from '../../arabic/clitics';
import { Gap } from '../../arabic/gaps';
import type { StateCode } from '../../lexicon/types';
import type { OfficePhrase } from './office';
import type { HeadForm } from './office-heads';
import type { Sense, Token } from './token';

/** What a step of the walk found: it went on, the phrase ends here, or the next step is to try. */
export type Move = 'on' | 'end' | null;

/** One thing that may follow in a phrase of office. `sense` is the token's first. */
export type Step = (walk: OfficeWalk, token: Token, sense: Sense) => Move;

/** A phrase of office while it is read, word by word behind its head. */
export class OfficeWalk {
  /** The token that is read next. */
  at: number;
  /** End of what surely belongs to the office. */
  core: number;
  /** What stands last governs something that is still to come: `وزير …`. */
  open: boolean;
  /** Behind a preposition that may belong to the clause. */
  loose = false;
  /** Nothing but adjectives has followed a head without article: `مسؤول إيراني كبير`. */
  bareRun: boolean;
  /** Something definite closes it. */
  definite: boolean;
  readonly states: StateCode[] = [];
  /** Those of `states` that are the office's, not where its holder is or goes: `الرئيس في موسكو`. */
  readonly own: StateCode[] = [];
  readonly words = new Set<string>();
  readonly near = new Set<string>();
  readonly stateWords = new Set<string>();
  readonly inner: OfficePhrase[] = [];
  private quoted = false;
  private seen: number;

  constructor(
    readonly tokens: readonly Token[],
    readonly first: number,
    readonly headEnd: number,
    readonly form: HeadForm,
    head: Sense,
    /** Reads an office inside this one. */
    readonly readInner: (at: number) => OfficePhrase | null,
  ) {
    this.words.add(bare(head.stem));
    this.near.add(bare(head.stem));
    for (let k = first + 1; k < headEnd; k++) this.note(bare(tokens[k]!.form));
    this.at = headEnd;
    this.core = headEnd;
    this.seen = headEnd;
    this.open = this.indefinite;
    this.bareRun = this.indefinite;
    this.definite = !this.indefinite;
  }

  /** Whether the head has neither article nor pronoun. */
  get indefinite(): boolean {
    return this.form.state === 'bare';
  }

  note(word: string): void {
    this.words.add(word);
    if (!this.loose) this.near.add(word);
  }

  addState(code: StateCode): void {
    this.states.push(code);
    this.own.push(code);
  }

  /** A land by its name: behind a preposition of the clause it is only where something happens. */
  addLand(code: StateCode): void {
    this.states.push(code);
    if (!this.loose) this.own.push(code);
  }

  noteState(word: string): void {
    this.note(word);
    this.stateWords.add(word);
  }

  /** Goes on behind `length` tokens that leave what is open as it is. */
  pass(length = 1): Move {
    this.at += length;
    return 'on';
  }

  /** Goes on behind `length` tokens that close what was open. */
  close(length = 1): Move {
    this.at += length;
    this.open = false;
    if (!this.loose) this.core = this.at;
    return 'on';
  }

  /** As `close`, with a name or a noun with article: from now on the phrase is definite. */
  define(length = 1): Move {
    this.definite = true;
    this.bareRun = false;
    return this.close(length);
  }

  /** Goes on behind a noun that governs what follows. */
  govern(length = 1): Move {
    this.at += length;
    this.open = true;
    return 'on';
  }

  /** Whether speech in quotation marks begins here: `الرئيس الفرنسي "الجهود …"`. Counts the marks on the way. */
  opensSpeech(): boolean {
    // Marks inside what was passed over as one, a body's name: `أمين سر حركة "فتح"`.
    for (; this.seen < this.at; this.seen++)
      if (this.tokens[this.seen]!.gap & Gap.quote) this.quoted = !this.quoted;
    this.seen = this.at + 1;
    if (!(this.tokens[this.at]!.gap & Gap.quote)) return false;
    this.quoted = !this.quoted;
    return this.quoted && !this.open;
  }
}
