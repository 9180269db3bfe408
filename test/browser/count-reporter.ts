/** Prints at the end of a run what its tests counted. Of a test that ran again, the last run counts. */
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { sumOf } from './counts.ts';

export default class CountReporter implements Reporter {
  readonly #results = new Map<string, TestResult>();

  onTestEnd({ id }: TestCase, result: TestResult): void {
    this.#results.set(id, result);
  }

  onEnd(): void {
    const sums = sumOf([...this.#results.values()].flatMap(({ annotations }) => annotations));
    const lines = [...sums].sort(([a], [b]) => a.localeCompare(b)).map(([what, count]) => `  ${count} ${what}`);
    if (lines.length > 0) console.log(`\nCovered:\n${lines.join('\n')}`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
