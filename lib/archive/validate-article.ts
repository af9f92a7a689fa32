import * as v from 'valibot';
import type { Analysis, ClaimDetails, Span } from '../analysis/types';
import { ArchiveFailure } from './failure';
import { LIMITS } from './limits';
import type { ArticleInput } from './types';

const line = v.pipe(v.string(), v.maxLength(LIMITS.line));
const instant = v.pipe(
  v.string(),
  v.maxLength(40),
  v.check((text) => /^\d{4}-\d{2}/.test(text) && Number.isFinite(Date.parse(text))),
);

const articleSchema = v.object({
  url: v.pipe(
    v.string(),
    v.maxLength(LIMITS.url),
    v.url(),
    v.check((text) => /^https?:\/\//i.test(text)),
  ),
  title: v.pipe(
    line,
    v.check((text) => text.trim() !== ''),
  ),
  outlet: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LIMITS.host)),
  outletName: line,
  byline: v.nullable(line),
  agency: v.nullable(line),
  published: v.nullable(instant),
  modified: v.nullable(instant),
  section: v.nullable(line),
  paragraphs: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(LIMITS.paragraph))),
    v.maxLength(LIMITS.paragraphs),
    v.check((blocks) => blocks.some((text) => text.trim() !== '')),
  ),
});

const invalid = (field: string) => new ArchiveFailure({ error: 'invalid', field });

/**
 * Checks an article before anything is written.
 * @returns a copy that holds the known fields alone
 * @throws ArchiveFailure `too-large` with the limit, or `invalid` with the field's name
 */
export function validateArticle(input: ArticleInput): ArticleInput {
  const checked = v.safeParse(articleSchema, input);
  if (!checked.success) throw invalid(String(checked.issues[0].path?.[0]?.key ?? 'article'));
  const { title, paragraphs } = checked.output;
  const length = paragraphs.reduce((sum, text) => sum + text.length, title.length);
  if (length > LIMITS.text) throw new ArchiveFailure({ error: 'too-large', limit: LIMITS.text });
  return checked.output;
}

/** Checks that an analysis belongs to a text of this length. */
export function validateAnalysis(analysis: Analysis, length: number): void {
  const { claims, speakers } = analysis;
  if (claims.length > LIMITS.claims) throw new ArchiveFailure({ error: 'too-large', limit: LIMITS.claims });
  const ids = new Set(speakers.map((speaker) => speaker.id));
  for (const { start, end, speaker, details } of claims) {
    if (!isWithin([start, end], [0, length]) || (speaker !== null && !ids.has(speaker)))
      throw invalid('analysis');
    if (details) validateDetails(details, [start, end], length);
  }
}

function isWithin([start, end]: Span, [from, to]: Span): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= from && start <= end && end <= to;
}

/** Checks that what a claim names stands in its content, and who passed it on in the text. */
function validateDetails(
  { negation, numbers, dates, places, parties, chain }: ClaimDetails,
  content: Span,
  length: number,
): void {
  const named = [numbers, dates, places, parties];
  if ([...named, chain].some((list) => list.length > LIMITS.details))
    throw new ArchiveFailure({ error: 'too-large', limit: LIMITS.details });
  const whole: Span = [0, length];
  // `تعهد ألا يتأخر`: the word that negates a content may stand right before it.
  const negated: Span = [Math.max(0, content[0] - LIMITS.negation), content[1]];
  const fits =
    named.every((list) => list.every(({ start, end }) => isWithin([start, end], content))) &&
    numbers.every(({ value, of }) => Number.isFinite(value) && (of === null || isWithin(of, content))) &&
    chain.every(({ span }) => span === null || isWithin(span, whole)) &&
    (negation === null || isWithin(negation.span, negation.by === 'content' ? negated : whole));
  if (!fits) throw invalid('analysis');
}
