import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LinkReason } from '../../../lib/coverage/types';
import { EVIDENCE, EVIDENCE_FAMILIES } from '../../../lib/i18n/catalogue/evidence';
import { GATE } from '../../../lib/i18n/catalogue/gate';
import { evidenceWords } from '../../../lib/i18n/evidence-words';
import { gateReasonWords } from '../../../lib/i18n/gate-reason';
import { linkReasonWords } from '../../../lib/i18n/link-reason';
import type { Problem } from '../../../lib/i18n/problem';
import { problemWords } from '../../../lib/i18n/problem-words';
import { translator } from '../../../lib/i18n/translator';
import { WEIGHTS } from '../../../lib/page/gate/weights';

const arabic = translator({ language: 'ar', digits: 'latn' });
const english = translator({ language: 'en', digits: 'latn' });

const PROBLEMS: readonly Problem[] = [
  { error: 'quota' },
  { error: 'blocked' },
  { error: 'invalid', field: 'url' },
  { error: 'too-large', limit: 2_000_000 },
  { error: 'no-answer' },
  { error: 'unreadable', reason: 'no-text' },
  { error: 'unreadable', reason: 'too-large' },
  { error: 'unreadable', reason: 'anything else' },
  { error: 'analysis', reason: 'not-arabic' },
  { error: 'analysis', reason: 'too-large' },
  { error: 'analysis', reason: 'invalid' },
  { error: 'declined' },
  { error: 'unknown', detail: 'TypeError: x is undefined' },
];

describe('problemWords', () => {
  it.each(PROBLEMS)('says what happened and what is safe: %o', (problem) => {
    for (const words of [arabic, english]) {
      const { what, safe } = problemWords(problem, words);
      expect(what).toMatch(/[.؟]$/);
      expect(safe).toMatch(/[.؟]$/);
    }
  });

  it('keeps the engine’s own words apart', () => {
    const { what, detail } = problemWords({ error: 'unknown', detail: 'TypeError' }, arabic);
    expect(detail).toBe('TypeError');
    expect(what).not.toContain('TypeError');
  });
});

describe('linkReasonWords', () => {
  it.each<[LinkReason, string]>([
    [{ type: 'same-speaker', name: 'سليم' }, 'القائل نفسه: سليم'],
    [{ type: 'shared-places', names: ['حمص', 'حماة'] }, 'المكان: حمص وحماة'],
    [{ type: 'same-wording', share: 0.5 }, '50% من ألفاظ أقصرهما مشتركة'],
    [{ type: 'time', days: 0 }, 'في اليوم نفسه'],
    [{ type: 'time', days: 2 }, 'بينهما يومان'],
    [{ type: 'time', days: 12 }, 'بينهما 12 يومًا'],
  ])('%o', (reason, words) =>
    expect(linkReasonWords(reason, arabic).replace(/[\u2068\u2069\u200E\u200F]/g, '')).toBe(words),
  );
});

/** Codes of the language decision, as they stand in the gate's source. */
function languageCodes(): string[] {
  const source = readFileSync(join(import.meta.dirname, '../../../lib/page/gate/judge.ts'), 'utf8');
  return [...source.matchAll(/(?:code: |no\()'([a-z-]+)'/g)].map(([, code]) => code!);
}

describe('gateReasonWords', () => {
  it('finds codes in the source', () => expect(languageCodes()).toContain('letters-arabic'));

  it.each([...Object.keys(WEIGHTS), ...languageCodes()])('has words for %s', (code) =>
    expect(GATE).toHaveProperty([code]),
  );

  it('writes what was measured', () => {
    const reason = { code: 'letters-arabic', weight: 0, value: 0.974 };
    expect(gateReasonWords(reason, arabic)).toMatch(/^97/);
    expect(gateReasonWords(reason, english)).toBe('97% of its letters are Arabic');
  });

  it('lets a code without words stand for itself', () =>
    expect(gateReasonWords({ code: 'new-code', weight: 1 }, arabic)).toBe('new-code'));
});

/** Rule ids as they stand in the analysis' source. */
function rulesInSource(): string[] {
  const folder = join(import.meta.dirname, '../../../lib/analysis');
  const families = Object.keys(EVIDENCE_FAMILIES).join('|');
  const id = new RegExp(`'((?:${families})/[a-z-]+)'`, 'g');
  const rules = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(id)].map(([, rule]) => rule!));
  return [...new Set(rules)];
}

describe('evidenceWords', () => {
  it('finds rules in the source', () => expect(rulesInSource().length).toBeGreaterThan(10));

  it.each(rulesInSource())('has words of its own for %s', (rule) => expect(EVIDENCE).toHaveProperty([rule]));

  it('tells a rule that it does not know by its family, and one of no family by its id', () => {
    expect(evidenceWords({ rule: 'speaker/of-tomorrow' }, arabic)).toBe('تعيين القائل');
    expect(evidenceWords({ rule: 'new' }, arabic)).toBe('new');
  });
});
