import type { ImportError } from '../archive/export/import-types';
import type { ArticleInput } from '../archive/types';

/** An article that stands in a file of another program, or why a thing there is none. */
export type Found = {
  /** Place of the record in its file, from 1 on; null where the file is one article. */
  readonly line: number | null;
} & (
  | {
      readonly ok: true;
      /** Its `url` and `outlet` are '' where the file has no address for it. */
      readonly article: ArticleInput;
      /** When it was saved, as the file says; ISO 8601. */
      readonly savedAt: string | null;
    }
  | { readonly ok: false; readonly error: ImportError }
);

type LeftOut = Exclude<Extract<ImportError, { error: 'left-out' }>['why'], 'no-address'>;

export const leftOut = (line: number | null, why: LeftOut): Found => ({
  line,
  ok: false,
  error: { error: 'left-out', why },
});
