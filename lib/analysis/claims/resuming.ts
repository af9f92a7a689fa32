import { foldKey } from '../../arabic/fold';
import { ACCORDING, NEW_CLAUSE, RESUMES } from '../../lexicon/cues';

/** Resuming words by their first folded word. */
export const RESUMING = new Map<string, { rest: readonly string[]; comma: boolean }[]>();
for (const { words, after } of RESUMES) {
  const [head, ...rest] = foldKey(words).split(' ');
  const list = RESUMING.get(head!) ?? [];
  list.push({ rest, comma: after === 'comma' });
  RESUMING.set(head!, list);
}

const OTHERS: ReadonlySet<string> = new Set(
  'علي وهو وهي حسبما نقلا كما في من دون بدون الا. بيد غير لكن ولكن لكنه لكنها لكنهم ولكنه ولكنها ولكنهم'.split(
    ' ',
  ),
);

/** Whether the reporter's own clause may resume with a folded word: most words of a content need no closer look. */
export function mayResume(form: string): boolean {
  return (
    RESUMING.has(form) ||
    OTHERS.has(form) ||
    NEW_CLAUSE.has(form) ||
    ACCORDING.has(form) ||
    (form[0] === 'و' && ACCORDING.has(form.slice(1)))
  );
}
