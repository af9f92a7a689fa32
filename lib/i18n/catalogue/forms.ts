/** The forms that a counted thing takes; `{n}` is the number, written in the reader's digits. */
export interface Forms {
  readonly zero: string;
  readonly one: string;
  /** Arabic has a dual and tells 3–10 (`few`) from 11–99 (`many`); English needs none of them. */
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** A counted thing in both languages. */
export type Counted = { readonly ar: Required<Forms>; readonly en: Forms };
