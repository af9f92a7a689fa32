import { describe, expect, it } from 'vitest';
import { atLeastExit, closingLine, sum, tallyPlaywright, tallyVitest } from '../../tally';

const file = (status: string, ...results: string[]) => ({
  status,
  assertionResults: results.map((result) => ({ status: result })),
});

describe('the tally of npm test', () => {
  it('counts tests, not files, and leaves skipped ones out', () => {
    const report = {
      testResults: [file('passed', 'passed', 'skipped'), file('failed', 'passed', 'failed', 'failed')],
    };
    expect(tallyVitest(report)).toEqual({ passed: 2, failed: 2 });
  });

  it('counts a file that could not be loaded', () => {
    expect(tallyVitest({ testResults: [file('failed')] })).toEqual({ passed: 0, failed: 1 });
  });

  it('counts a flaky end-to-end test as failed', () => {
    expect(tallyPlaywright({ stats: { expected: 4, unexpected: 1, flaky: 2 }, errors: [] })).toEqual({
      passed: 4,
      failed: 3,
    });
  });

  it('counts an error outside of all tests', () => {
    expect(tallyPlaywright({ stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [{}] })).toEqual({
      passed: 0,
      failed: 1,
    });
  });

  it('never calls a bad exit a success', () => {
    expect(atLeastExit({ passed: 9, failed: 0 }, 1)).toEqual({ passed: 9, failed: 1 });
    expect(atLeastExit({ passed: 9, failed: 3 }, 1)).toEqual({ passed: 9, failed: 3 });
    expect(atLeastExit({ passed: 9, failed: 0 }, 0)).toEqual({ passed: 9, failed: 0 });
  });

  it('closes with one line', () => {
    expect(
      closingLine(
        sum([
          { passed: 2, failed: 0 },
          { passed: 3, failed: 1 },
        ]),
      ),
    ).toBe('5 passed, 1 failed');
  });
});
