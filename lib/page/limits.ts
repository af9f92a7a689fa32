/** Every limit of reading and marking a page. Beyond one, the result names it; nothing is thrown. */
export const LIMITS = {
  /** Elements of a document that is still read. Readability walks them several times. */
  elements: 40_000,
  /** Text nodes of a document that is still read. */
  textNodes: 40_000,
  /** UTF-16 units of text in a document that is still read: some seventy thousand words. */
  characters: 400_000,
  /** Units of a title, a name or another line about the article; longer ones are cut. */
  line: 500,
  /** Units of an address; longer ones are not believed. */
  url: 2_000,
  /** Units of one JSON-LD script that is parsed, and objects looked at within all of them. */
  jsonLd: 500_000,
  jsonLdObjects: 2_000,
  /** Units of body text below which a page has nothing to read. */
  leastText: 80,
  /** Text nodes that the gate looks at, and letters after which it has seen enough. */
  gateNodes: 4_000,
  gateLetters: 3_000,
  /** Edit distance and text length up to which a moved quotation is searched for by likeness. */
  fuzzyText: 200_000,
  fuzzyQuote: 600,
} as const;
