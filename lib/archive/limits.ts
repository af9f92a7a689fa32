/** What the archive takes in and keeps. Lengths are UTF-16 code units. */
export const LIMITS = {
  url: 4096,
  /** Title, byline, outlet's name, section. */
  line: 2000,
  host: 255,
  paragraph: 200_000,
  paragraphs: 20_000,
  /** Title and body together. */
  text: 2_200_000,
  claims: 5000,
  /** Numbers, dates, places, parties or links of a claim, each. */
  details: 100,
  /** Letters, with diacritics and its space, of a word that opens a content and negates it: `أَلَّا`. */
  negation: 16,
  note: 100_000,
  tag: 100,
  tags: 100,
  /** Words of a claim that a correction names it by. */
  quote: 20_000,
  /** Key of a speaker. */
  key: 2100,
  /** Words of an article that are searchable, from its start. */
  indexedWords: 50_000,
  /** A removed article can be brought back for so long. */
  trashDays: 30,
  /** A line of an exported archive: an article with all its versions. */
  exportedLine: 50_000_000,
  /** A search box's text. */
  query: 1000,
  /** Words of a search that count; the rest is ignored. */
  queryWords: 24,
  /** What a reader calls a collection. */
  collectionName: 200,
  /** What a reader calls an event. */
  eventName: 200,
  /** Lines of namings of a referent that a reader words, letters of a line and of what the referent is. */
  namings: 500,
  namingForms: 1000,
  referentLabel: 120,
  /** Articles of one term and some days that gathering an event looks at. */
  marked: 200,
  /** Articles of an event beyond which a new article moves none of the others. */
  eventMoved: 60,
  /** Rows of one answer at most, and of a page of them: more than is in sight, and each costs two reads. */
  rows: 500,
  rowsOfPage: 24,
} as const;
