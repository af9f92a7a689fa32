import { formsOf } from '../arabic/words';

/** What was read of texts that are still in use. */
const known = new WeakMap<readonly string[], readonly string[]>();

/** The folded forms of an article's words in their order: those of one that is related to a page are asked for twice. */
export function articleForms(paragraphs: readonly string[]): readonly string[] {
  const before = known.get(paragraphs);
  if (before) return before;
  const forms = paragraphs.flatMap(formsOf);
  known.set(paragraphs, forms);
  return forms;
}
