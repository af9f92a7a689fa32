/** What the tests use of readers that bring no types. */
declare module '@citation-js/core' {
  /** CSL-JSON, as citation-js understands whatever it is given. */
  export interface CslWork {
    readonly id: string;
    readonly type: string;
    readonly title: string;
    readonly author?: readonly {
      readonly literal?: string;
      readonly given?: string;
      readonly family?: string;
    }[];
    readonly 'container-title'?: string;
    readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
    readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] };
    readonly URL?: string;
    readonly reporter?: string;
    readonly note?: string | readonly string[];
    readonly annote?: string;
    readonly custom?: unknown;
  }
  export const plugins: {
    readonly input: { chain(data: string, options: { readonly forceType?: string }): readonly CslWork[] };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

declare module 'jsonld' {
  interface Options {
    readonly safe?: boolean;
    readonly documentLoader?: (
      url: string,
    ) => Promise<{ document: unknown; documentUrl: string; contextUrl: null }>;
  }
  const jsonld: {
    expand(document: unknown, options: Options): Promise<readonly Record<string, unknown>[]>;
    toRDF(document: unknown, options: Options & { readonly format: 'application/n-quads' }): Promise<string>;
  };
  export default jsonld;
}
