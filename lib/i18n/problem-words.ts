import type { Problem } from './problem';
import type { Translator } from './translator';

/** A problem in a reader's words: what happened, what is safe, what to do. */
export interface ProblemWords {
  readonly what: string;
  readonly safe: string | null;
  readonly remedy: string | null;
  /** The engine's own message, for a report; never the only thing shown. */
  readonly detail: string | null;
}

/** Puts a problem into words. */
export function problemWords(problem: Problem, { t }: Translator): ProblemWords {
  switch (problem.error) {
    case 'invalid':
      return {
        what: t('problem.invalid.what', { field: problem.field }),
        safe: t('problem.invalid.safe'),
        remedy: t('problem.invalid.do'),
        detail: null,
      };
    case 'too-large':
      return {
        what: t('problem.too-large.what', { limit: problem.limit }),
        safe: t('problem.too-large.safe'),
        remedy: t('problem.too-large.do'),
        detail: null,
      };
    case 'unreadable':
      return { ...unreadable(problem.reason, t), safe: t('problem.unreadable.safe'), detail: problem.reason };
    case 'analysis':
      return { ...analysis(problem.reason, t), safe: t('problem.unreadable.safe'), detail: null };
    case 'unknown':
      return {
        what: t('problem.unknown.what'),
        safe: t('problem.unknown.safe'),
        remedy: t('problem.unknown.do'),
        detail: problem.detail || null,
      };
    case 'not-downloaded':
      return {
        what: t('problem.not-downloaded.what'),
        safe: t('problem.not-downloaded.safe'),
        remedy: t('problem.not-downloaded.do'),
        detail: problem.reason,
      };
    case 'no-downloads':
    case 'quota':
    case 'blocked':
    case 'no-answer':
    case 'declined':
    case 'not-archive':
    case 'newer-format':
      return {
        what: t(`problem.${problem.error}.what`),
        safe: t(`problem.${problem.error}.safe`),
        remedy: t(`problem.${problem.error}.do`),
        detail: null,
      };
  }
}

type Cause = Pick<ProblemWords, 'what' | 'remedy'>;

/** Codes of `lib/page`; one that has no words of its own is told by the general ones, with the code as detail. */
function unreadable(reason: string, t: Translator['t']): Cause {
  switch (reason) {
    case 'no-text':
      return { what: t('problem.no-text.what'), remedy: null };
    case 'too-large':
      return { what: t('problem.page-too-large.what'), remedy: t('problem.page-too-large.do') };
    default:
      return { what: t('problem.unreadable.what'), remedy: t('problem.unreadable.do') };
  }
}

function analysis(reason: 'not-arabic' | 'too-large' | 'invalid', t: Translator['t']): Cause {
  switch (reason) {
    case 'not-arabic':
      return { what: t('problem.not-arabic.what'), remedy: null };
    case 'too-large':
      return { what: t('problem.page-too-large.what'), remedy: t('problem.page-too-large.do') };
    case 'invalid':
      return { what: t('problem.unreadable.what'), remedy: t('problem.unreadable.do') };
  }
}
