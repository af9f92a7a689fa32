/** How many tests passed and failed; skipped ones count as neither. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export const NONE: Tally = { passed: 0, failed: 0 };

export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
});

/** The one line that `npm test` closes with. */
export const closingLine = ({ passed, failed }: Tally) => `${passed} passed, ${failed} failed`;

/**
 * A run that ends badly without naming a failed test (a crash, an unhandled error, no report) has failed once:
 * no failure may go uncounted.
 */
export function atLeastExit(tally: Tally, exitCode: number): Tally {
  return exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

interface VitestReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Counts Vitest's JSON report; a file that could not even be loaded counts as one failure. */
export function tallyVitest(report: VitestReport): Tally {
  return sum(
    report.testResults.map(({ status, assertionResults }) => {
      const count = (wanted: string) => assertionResults.filter((result) => result.status === wanted).length;
      const failed = count('failed');
      return { passed: count('passed'), failed: status === 'failed' && failed === 0 ? 1 : failed };
    }),
  );
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly errors: readonly unknown[];
}

/** Counts Playwright's JSON report; a test that passed only when repeated has failed. */
export function tallyPlaywright({ stats, errors }: PlaywrightReport): Tally {
  const failed = stats.unexpected + stats.flaky;
  return { passed: stats.expected, failed: failed === 0 ? errors.length : failed };
}
