/** Somebody whom a correction names: enough to show and file them where the article itself names nobody so. */
export interface Named {
  /** `Speaker.key`. */
  readonly key: string;
  readonly name: string;
  readonly official: boolean;
}

/** What a reader says about a page. Claims are named by their words, so that a correction survives other bounds. */
export type ReaderWord =
  /** Wherever this speaker is named, it is no official. */
  | { readonly kind: 'not-official'; readonly who: Named }
  /** Who is called so, here or everywhere, is this one. */
  | { readonly kind: 'identity'; readonly who: Named; readonly is: Named; readonly everywhere: boolean }
  /** Two of whom every article means one. */
  | { readonly kind: 'same-person'; readonly who: Named; readonly is: Named }
  | { readonly kind: 'not-claim'; readonly quote: string }
  /** Null: it is not known who says so. */
  | { readonly kind: 'speaker'; readonly quote: string; readonly speaker: Named | null };

/** A reader's word as it is kept. */
export type Correction = ReaderWord & {
  /** UUIDv7. */
  readonly id: string;
  /** When it was said, ISO 8601. */
  readonly at: string;
  /** `pageKey` of the page that it is bound to; empty where it holds everywhere. */
  readonly page: string;
};

/** A kind of correction with the fields of its own. */
export type CorrectionOf<Kind extends Correction['kind']> = Extract<Correction, { readonly kind: Kind }>;

/** The later word comes first; of two of one moment, the one with the greater id. */
export function laterFirst(a: Correction, b: Correction): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  return a.id < b.id ? 1 : -1;
}
