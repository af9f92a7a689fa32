/** Bounds that keep the search linear in the text's length; no real article comes near them. */
export const ENTITY_LIMITS = {
  /** Persons of one surname or given name that a new name is compared with. */
  namesakes: 32,
  /** Different offices that one person is called by. */
  offices: 16,
  /** Mentions before an office without a name among which its holder is sought. */
  before: 600,
  /** Mentions behind it, near the head of the article. */
  behind: 60,
  /** Tokens between an office without a name and a name that nobody introduces. */
  adoption: 12,
} as const;
