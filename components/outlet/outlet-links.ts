import { createContext } from 'preact';

/** The way to an outlet's page from wherever its name stands. */
export interface OutletLinks {
  /** Its address within the page in front; null where it opens elsewhere. */
  readonly hrefOf: ((outlet: string) => string) | null;
  readonly onOpenOutlet: (outlet: string) => void;
}

/** Null where outlets have no pages: names are plain words then. */
export const OutletLinksContext = createContext<OutletLinks | null>(null);
