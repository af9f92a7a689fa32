/** How far the search looks, in words. Each bound keeps the cost linear on a text without a full stop. */
export const LIMITS = {
  /** From a cue to أن, a colon or a quotation mark: apposition and relative clauses lie between. */
  clause: 45,
  /** From a cue to its preposition. */
  preposition: 30,
  /** From a cue's subject to an attached ب. */
  attached: 20,
  /** Of what stands between dashes behind a cue. */
  aside: 40,
  /** Of a subject that no mention covers. */
  phrase: 10,
  /** Back from a cue to the subject before it. */
  subject: 40,
  /** From the object of a verb to the preposition that it needs: `اتهم … ب`. */
  object: 25,
  /** Of a quotation that is only a name. */
  name: 4,
  /** Of a quotation that makes a claim by itself. */
  speech: 4,
  /** Of a headline, or of a link's line. */
  line: 25,
  /** Of what must stand before a verb set between commas. */
  parenthesis: 3,
  /** Back to the comma at which a clause with a new cue starts. */
  joint: 12,
  /** Of a claim's content without a quotation. */
  content: 400,
  /** Of a stretch of text that one attribution covers. */
  stretch: 400,
} as const;
