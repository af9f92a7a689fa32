/** Something or somebody that the news names in more than one way. */
export interface Referent {
  /** Stable, Latin, kebab-case; `own:<uuid>` for one that the reader added. */
  readonly id: string;
  /** What it is, in words that take no side. */
  readonly label: { readonly ar: string; readonly en: string };
  /** What it is called; none of them is the right one. */
  readonly namings: readonly Naming[];
}

/** One way to name it: its spellings and forms (`شهداء`, `شهيد`); the first stands for all. */
export type Naming = readonly string[];
