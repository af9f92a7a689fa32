import type { ImportError } from '../archive/export/import-types';
import type { ArticleInput } from '../archive/types';

/** An article that stands in a file of another program, or why a thing there is none. */
export type Found = {
  /** Place of the record in its file, from 1 on; null where the file is one article. */
  readonly line: number | null;
} & (
  | {
      readonly ok: true;
      readonly article: ArticleInput;
      /** When it was saved, as the file says; ISO 8601. */
      readonly savedAt: string | null;
    }
  | { readonly ok: false; readonly error: ImportError }
);

export type LeftOut = Extract<ImportError, { error: 'left-out' }>['why'];

export const leftOut = (line: number | null, why: LeftOut): Found => ({
  line,
  ok: false,
  error: { error: 'left-out', why },
});
