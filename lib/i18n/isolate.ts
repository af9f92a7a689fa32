const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';
/** Embeddings, overrides, isolates and their ends: a page could use them to turn our sentence around. */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * Wraps foreign text so that its direction does not touch the sentence it stands in
 * (Unicode Bidirectional Algorithm, isolates; what `<bdi>` is in HTML).
 */
export function isolate(text: string): string {
  return FIRST_STRONG_ISOLATE + text.replace(BIDI_CONTROLS, '') + POP_DIRECTIONAL_ISOLATE;
}
